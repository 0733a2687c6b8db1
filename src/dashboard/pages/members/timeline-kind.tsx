import { Box } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { ChoiceInput } from '../../../components/choice-input';
import { memberSearch, type MemberSearch } from '../../../domain/member-search';

type TimelineKindProps = {
  kind: MemberSearch['history'];
  onChange: (kind: MemberSearch['history']) => void;
};

const ALL = 'all';
const KINDS = ['EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE'] as const;

/** Which kind of entries the history shows. */
export function TimelineKind({ kind, onChange }: TimelineKindProps) {
  const { t } = useTranslation('members');
  return (
    <Box width="160px">
      <ChoiceInput
        size="small"
        ariaLabel={t('timeline.filter.label')}
        value={kind === '' ? ALL : kind}
        choices={[
          { id: ALL, label: t('timeline.filter.all') },
          ...KINDS.map((id) => ({ id, label: t(`timeline.kind.${id}`) })),
        ]}
        onChange={(id) => {
          onChange(memberSearch.shape.history.parse(id));
        }}
      />
    </Box>
  );
}
