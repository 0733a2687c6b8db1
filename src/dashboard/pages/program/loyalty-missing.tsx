import { dashboard } from '@wix/dashboard';
import { Button, EmptyState } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { wixPaths } from '../../app/paths';

/** The site has no Wix Loyalty to manage: says so, and where to get it. */
export function LoyaltyMissing() {
  const { t } = useTranslation('program');
  return (
    <EmptyState skin="page" title={t('loyaltyMissing.title')} subtitle={t('loyaltyMissing.text')}>
      <Button
        onClick={() => {
          dashboard.navigate(wixPaths.appMarket);
        }}
      >
        {t('loyaltyMissing.action')}
      </Button>
    </EmptyState>
  );
}
