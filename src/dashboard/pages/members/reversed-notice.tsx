import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

/** Somebody else has taken the entry back while it was looked at here: nothing is left to do. */
export function ReversedNotice({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('members');
  return (
    <div role="alert">
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('reversal.why.reversed')}
        actionText={t('adjust.back')}
        onAction={onLeave}
      >
        {t('reversal.reversedMeanwhile')}
      </SectionHelper>
    </div>
  );
}
