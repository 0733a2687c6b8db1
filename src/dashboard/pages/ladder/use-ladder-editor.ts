import { useEffect, useMemo, useReducer, useState } from 'react';
import type { TiersProgram } from '../../../domain/tier';
import { useApplyLadder } from '../../data/tiers/use-apply-ladder';
import { keepDraft, takeKeptDraft } from './kept-draft';
import { editLadder, startEditing, type LadderEdit } from './ladder-editor';
import type { RungMoves } from './rung-moves';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The ladder as it is being edited and applied. It follows what is saved, carries changes over when somebody else saves
 * something, and is still there after a reload, and when the page is opened again another day.
 */
export function useLadderEditor(program: TiersProgram) {
  const [kept] = useState(() => takeKeptDraft(program));
  const [editor, dispatch] = useReducer(editLadder, kept, (earlier) =>
    startEditing(program, earlier),
  );
  const applying = useApplyLadder((draft) => {
    dispatch({ type: 'applied', draft });
  });
  const isApplying = applying.state?.phase === 'running';
  const { draft, moving } = editor;
  const [opened] = useState(draft);
  // While it is being applied, the draft knows better than what was read before.
  if (!isApplying && moving === null && !isSame(draft.base, program)) {
    dispatch({ type: 'rebase', program });
  }

  // Synchronises with the browser's storage, which need not know every step of a rung on its way.
  useEffect(() => {
    // What was only taken up again keeps its age.
    const changedAt = draft === opened && kept !== null ? kept.keptAt : Date.now();
    if (moving === null) keepDraft(draft, changedAt);
  }, [draft, moving, kept, opened]);

  const movesOf = useMemo(() => createMoves(dispatch), [dispatch]);
  return { ...editor, dispatch, movesOf, applying, isApplying };
}

/** The moves of each rung, the same functions as long as the page is open. */
function createMoves(dispatch: (edit: LadderEdit) => void): (key: string) => RungMoves {
  const known = new Map<string, RungMoves>();
  return (key) => {
    const moves = known.get(key) ?? {
      begin: (by) => dispatch({ type: 'begin', key, by }),
      move: (points) => dispatch({ type: 'move', key, points }),
      stop: (end) => dispatch({ type: 'stop', key, end }),
      commit: (by) => dispatch({ type: 'commit', key, by }),
      cancel: (by) => dispatch({ type: 'cancel', key, by }),
    };
    known.set(key, moves);
    return moves;
  };
}
