import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type MovedOnNoticeProps = { onLoadSaved: () => void; onKeepMine: () => void };

/** Tells somebody who is typing that the saved values changed meanwhile, and lets them choose. */
export function MovedOnNotice({ onLoadSaved, onKeepMine }: MovedOnNoticeProps) {
  const { t } = useTranslation('app');
  return (
    <div role="status">
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('form.conflictTitle')}
        actionText={t('form.conflictReload')}
        onAction={onLoadSaved}
        secondaryActionProps={{ label: t('form.conflictKeep'), onClick: onKeepMine }}
      >
        {t('form.conflictText')}
      </SectionHelper>
    </div>
  );
}
