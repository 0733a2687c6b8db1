import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { ForeignChange } from '../../../domain/ladder/rebase-draft';
import { useForeignTexts } from './use-foreign-texts';

type ForeignNoticeProps = { changes: ForeignChange[]; onSeen: () => void };

/** Tells what somebody else saved while the owner was editing, and that the owner's changes are still there. */
export function ForeignNotice({ changes, onSeen }: ForeignNoticeProps) {
  const { t } = useTranslation('ladder');
  const describe = useForeignTexts();
  if (changes.length === 0) return null;
  return (
    <div role="status">
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('foreign.title')}
        actionText={t('foreign.seen')}
        onAction={onSeen}
      >
        {[...describe(changes), t('foreign.kept')].join(' ')}
      </SectionHelper>
    </div>
  );
}
