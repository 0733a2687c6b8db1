import { Button, SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';

/** A link to a reward that there is no more. */
export function GoneReward({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('rewards');
  return (
    <SidePanel.Content>
      <PageEmpty title={t('panel.gone')} text={t('panel.goneText')}>
        <Button size="small" priority="secondary" onClick={onClose}>
          {t('panel.closeGone')}
        </Button>
      </PageEmpty>
    </SidePanel.Content>
  );
}
