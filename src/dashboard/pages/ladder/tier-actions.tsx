import { Box, Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { swapDefinitions } from '../../../domain/ladder/moves';

type TierActionsProps = {
  tierKey: string;
  draft: LadderDraft;
  onChange: (change: (draft: LadderDraft) => LadderDraft) => void;
  onDelete: () => void;
};

/** What can be done to a tier as a whole: swapping it with a neighbour, as dragging does, and deleting it. */
export function TierActions({ tierKey, draft, onChange, onDelete }: TierActionsProps) {
  const { t } = useTranslation('ladder');
  const position = draft.rungs.findIndex(({ key }) => key === tierKey);
  const above = draft.rungs[position + 1];
  const below = draft.rungs[position - 1];
  const swapWith = (otherKey: string) => {
    onChange((latest) => swapDefinitions(latest, tierKey, otherKey));
  };
  if (position === -1) return null;
  return (
    <Box direction="vertical" gap="SP2" align="left">
      {above !== undefined && (
        <Button size="small" priority="secondary" ellipsis onClick={() => swapWith(above.key)}>
          {t('rung.swapUp', { name: above.name })}
        </Button>
      )}
      {below !== undefined && (
        <Button size="small" priority="secondary" ellipsis onClick={() => swapWith(below.key)}>
          {t('rung.swapDown', { name: below.name })}
        </Button>
      )}
      <Button size="small" priority="secondary" skin="destructive" onClick={onDelete}>
        {t('rung.remove')}
      </Button>
    </Box>
  );
}
