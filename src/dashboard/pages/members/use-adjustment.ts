import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Account } from '../../../domain/account';
import { balanceAfter } from '../../../domain/adjustment-preview';
import { mayHaveHappened, type AppError } from '../../../domain/errors';
import { accountMutations, type AdjustmentRequest } from '../../data/accounts/mutations';
import { toPhase, type AdjustPhase } from './adjust-phase';
import { useLookAgain } from './use-look-again';

/** What happened to the balance, as the server says. */
export type Applied = { account: Account; difference: number };

type AdjustmentOptions = {
  /** The account as the owner saw it when deciding. */
  basis: Account;
  /** The attempt that got no answer, if there was one. */
  lost: AdjustmentRequest | null;
  /** Of the account as it is now. */
  revision: string;
  /** It is about to be sent: from now on its outcome may never be seen here. */
  onSend: (request: AdjustmentRequest) => void;
  onLost: (request: AdjustmentRequest) => void;
  /** The server has it and every list is fresh. `isOpen` tells whether the form is still there. */
  onApplied: (applied: Applied, isOpen: boolean) => void;
  /** It certainly did not happen, and this is why; null for a conflict, which shows by itself. */
  onRefused: (error: AppError | null) => void;
  /** The form was left before the outcome was known, and it is not a success. */
  onLeftBehind: () => void;
};

const SAVING: AdjustPhase = { kind: 'saving' };

/**
 * Sends an adjustment so that it happens once. After a lost answer, and after a conflict (which a lost attempt of the
 * same intent may have caused), it is looked up by its marker before anything can be sent again.
 */
export function useAdjustment(options: AdjustmentOptions) {
  const { basis, lost, revision, onSend, onLost, onApplied, onRefused, onLeftBehind } = options;
  const client = useQueryClient();
  const underWay = { mutationKey: accountMutations.adjusting(basis.id) };
  const isUnderWay = useIsMutating(underWay) > 0;
  const isOpen = useIsOpen();
  const leaveBehind = () => {
    if (!isOpen.current) onLeftBehind();
  };

  const find = useMutation({
    ...accountMutations.findAdjustment(basis.id),
    onSuccess: (outcome) => {
      if (outcome.status === 'applied') {
        const { account, transaction } = outcome;
        onApplied({ account, difference: transaction.amount }, isOpen.current);
        return;
      }
      onRefused(null);
      leaveBehind();
    },
    onError: leaveBehind,
  });
  const send = useMutation({
    ...accountMutations.adjustPoints(basis.id),
    onSuccess: ({ account }, { change }) => {
      const before = basis.points.balance;
      onApplied({ account, difference: balanceAfter(before, change) - before }, isOpen.current);
    },
    onError: ({ detail }, request) => {
      if (mayHaveHappened(detail)) onLost(request);
      if (mayHaveHappened(detail) || detail.kind === 'conflict') find.mutate(request);
      else {
        onRefused(detail);
        leaveBehind();
      }
    },
  });

  // Asked of the cache, not of the last render: a second Enter may come before React has drawn the first one.
  const isFree = () => client.isMutating(underWay) === 0;
  const checkAgain = () => {
    if (lost !== null && isFree()) find.mutate(lost);
  };
  useLookAgain(revision, checkAgain);
  const phase = toPhase({ send, find, wasLost: lost !== null });
  return {
    // The same account may still be in the hands of a form that was left.
    phase: phase.kind === 'editing' && isUnderWay ? SAVING : phase,
    send: (request: AdjustmentRequest) => {
      if (!isFree()) return;
      find.reset();
      onSend(request);
      send.mutate(request);
    },
    checkAgain,
    /** Forgets what the server said, for a new decision. */
    reset: () => {
      send.reset();
      find.reset();
    },
  };
}

/** Whether the component is still on screen, for callbacks that may come after it has gone. */
function useIsOpen() {
  const isOpen = useRef(true);
  // Synchronises with React's own life cycle: answers arrive whether the form is still there or not.
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return isOpen;
}
