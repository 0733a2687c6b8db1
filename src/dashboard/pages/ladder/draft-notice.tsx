import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../components/use-now';
import { useFormat } from '../../../i18n/use-format';
import type { LadderEditor } from './ladder-editor';
import { useForeignTexts } from './use-foreign-texts';

type DraftNoticeProps = Pick<LadderEditor, 'foreign' | 'resumedFrom'> & { onSeen: () => void };

/** What the owner has to know about the draft: that it is an earlier one, and what somebody else saved since. */
export function DraftNotice({ foreign, resumedFrom, onSeen }: DraftNoticeProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const now = useNow();
  const describe = useForeignTexts();
  if (foreign.length === 0 && resumedFrom === null) return null;
  const others = foreign.length === 0 ? [] : [...describe(foreign), t('foreign.kept')];
  const texts =
    resumedFrom === null
      ? others
      : [t('resumed.text'), ...(others.length === 0 ? [] : [t('resumed.meanwhile'), ...others])];
  return (
    <div role="status">
      <SectionHelper
        skin={foreign.length === 0 ? 'standard' : 'warning'}
        fullWidth
        title={
          resumedFrom === null
            ? t('foreign.title')
            : t('resumed.title', { age: format.ago(resumedFrom, now) })
        }
        actionText={t('foreign.seen')}
        onAction={onSeen}
      >
        {texts.join(' ')}
      </SectionHelper>
    </div>
  );
}
