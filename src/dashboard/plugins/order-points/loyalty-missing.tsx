import { dashboard } from '@wix/dashboard';
import { Box, Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { CardEmpty } from '../../../components/card-empty';
import { SectionCard } from '../../../components/section-card';
import { wixPaths } from '../../app/paths';

/** The site has no Wix Loyalty: says so, and where to get it. */
export function LoyaltyMissing() {
  const { t } = useTranslation(['crm', 'program']);
  return (
    <SectionCard title={t('order.title')}>
      <CardEmpty
        title={t('program:loyaltyMissing.title')}
        text={t('program:loyaltyMissing.text')}
      />
      <Box align="center">
        <Button
          size="small"
          priority="secondary"
          onClick={() => {
            dashboard.navigate(wixPaths.appMarket);
          }}
        >
          {t('program:loyaltyMissing.action')}
        </Button>
      </Box>
    </SectionCard>
  );
}
