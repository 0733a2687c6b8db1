import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { accountQueries } from '../accounts/queries';
import { programQueries } from '../program/queries';
import { rewardQueries } from '../rewards/queries';
import { ruleQueries } from '../rules/queries';
import { applyLadder, type ApplyState } from './apply-ladder';
import { createLadderPorts } from './ladder-ports';
import { tierQueries } from './queries';

export type LadderApplying = {
  /** Null before the first time. */
  state: ApplyState | null;
  /** Applies a draft, or what is left of it; ignored while it is being applied. */
  apply: (draft: LadderDraft) => Promise<void>;
  /** Lets the step end that is under way, and none begin. */
  stop: () => void;
  /** Forgets how it ended. */
  reset: () => void;
};

/**
 * Applies drafts of the ladder; `onDraft` gets the draft as it is after every step, and has to keep it: it is what goes on
 * after a reload.
 */
export function useApplyLadder(onDraft: (draft: LadderDraft) => void): LadderApplying {
  const client = useQueryClient();
  const [state, setState] = useState<ApplyState | null>(null);
  const isStopping = useRef(false);
  const isRunning = useRef(false);

  const apply = async (draft: LadderDraft) => {
    if (isRunning.current) return;
    isRunning.current = true;
    isStopping.current = false;
    let last: ApplyState | null = null;
    const onState = (next: ApplyState) => {
      last = next;
      if (next.phase === 'running') setState(next);
    };
    try {
      await applyLadder(draft, createLadderPorts(client), {
        onState,
        onDraft,
        isStopping: () => isStopping.current,
      });
      await refresh();
    } finally {
      isRunning.current = false;
      // Only now: "done" is said when everything on the page is fresh.
      setState(last);
    }
  };
  const refresh = async () => {
    const touched = [tierQueries, ruleQueries, rewardQueries, programQueries, accountQueries];
    await Promise.all(touched.map(({ all }) => client.invalidateQueries({ queryKey: all() })));
  };
  return {
    state,
    apply,
    stop: () => {
      isStopping.current = true;
    },
    reset: () => setState(null),
  };
}
