import { dashboard } from '@wix/dashboard';
import { Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';
import { wixPaths } from '../../app/paths';

/** The site has no Wix Loyalty to manage: says so, and where to get it. */
export function LoyaltyMissing() {
  const { t } = useTranslation('program');
  return (
    <PageEmpty title={t('loyaltyMissing.title')} text={t('loyaltyMissing.text')}>
      <Button
        onClick={() => {
          dashboard.navigate(wixPaths.appMarket);
        }}
      >
        {t('loyaltyMissing.action')}
      </Button>
    </PageEmpty>
  );
}
