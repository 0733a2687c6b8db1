import { useEffect, useMemo, useRef } from 'react';
import { swapDefinitions } from '../../../domain/ladder/moves';
import type { PageLocation } from '../../app/page-location';
import type { LadderPlace } from './ladder-place';
import type { RungActions } from './rung-actions';
import type { useLadderEditor } from './use-ladder-editor';

type Editor = Pick<ReturnType<typeof useLadderEditor>, 'dispatch' | 'movesOf'>;

/** What the cards can ask for: one object as long as the page is open, so that a card is drawn again only for itself. */
export function useRungActions(
  { dispatch, movesOf }: Editor,
  location: PageLocation<LadderPlace>,
): RungActions {
  const latest = useRef(location);
  // Synchronises with the page's address, which the cards need not follow.
  useEffect(() => {
    latest.current = location;
  });
  return useMemo(
    () => ({
      movesOf,
      onEdit: (key) => {
        latest.current.push({ tier: key, task: 'edit' });
      },
      onSwap: (key, otherKey) => {
        dispatch({ type: 'change', change: (draft) => swapDefinitions(draft, key, otherKey) });
      },
    }),
    [dispatch, movesOf],
  );
}
