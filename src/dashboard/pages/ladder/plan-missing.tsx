import { dashboard } from '@wix/dashboard';
import { Button, Card } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';
import { wixPaths } from '../../app/paths';

/** In place of the ladder on a site whose plan has no tiers. */
export function PlanMissing() {
  const { t } = useTranslation('ladder');
  return (
    <Card>
      <PageEmpty title={t('notInPlan.title')} text={t('notInPlan.text')}>
        <Button
          onClick={() => {
            dashboard.navigate(wixPaths.manageLoyalty);
          }}
        >
          {t('notInPlan.action')}
        </Button>
      </PageEmpty>
    </Card>
  );
}
