import { Box } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { ChoiceInput } from '../../../components/choice-input';
import type { MemberSearch } from '../../../domain/member-search';
import {
  isSameView,
  MEMBER_VIEW_NAMES,
  MEMBER_VIEWS,
  type MemberView,
} from '../../../domain/member-views';
import type { OwnView } from './own-views';

type ViewChoiceProps = {
  id: string;
  query: MemberSearch;
  ownViews: readonly OwnView[];
  hasTiers: boolean;
  onChoose: (view: MemberView) => void;
};

const CUSTOM = 'custom';

/** Which view the list shows: one of ours, one of the owner's own, or none that has a name. */
export function ViewChoice({ id, query, ownViews, hasTiers, onChoose }: ViewChoiceProps) {
  const { t } = useTranslation('memberFilters');
  const views = [
    ...MEMBER_VIEW_NAMES.filter((name) => hasTiers || name !== 'nearPromotion').map((name) => ({
      id: name,
      label: t(`views.${name}`),
      view: MEMBER_VIEWS[name],
    })),
    ...ownViews.map(({ name, view }) => ({ id: `own:${name}`, label: name, view })),
  ];
  const shown = views.find(({ view }) => isSameView(query, view));
  return (
    <Box width="200px">
      <ChoiceInput
        id={id}
        size="small"
        ariaLabel={t('views.label')}
        value={shown?.id ?? CUSTOM}
        choices={[
          ...views.map(({ id, label }) => ({ id, label })),
          ...(shown === undefined ? [{ id: CUSTOM, label: t('views.custom') }] : []),
        ]}
        onChange={(chosenId) => {
          const chosen = views.find((one) => one.id === chosenId);
          if (chosen !== undefined) onChoose(chosen.view);
        }}
      />
    </Box>
  );
}
