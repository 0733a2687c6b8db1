import type { Account } from '../../../domain/account';
import type { AdjustmentOutcome } from '../../../domain/adjustment';
import { mayHaveHappened, type AppError } from '../../../domain/errors';

/** Where an adjustment stands between the owner's decision and a certain outcome. */
export type AdjustPhase =
  | { kind: 'editing'; error: AppError | null }
  | { kind: 'saving' }
  /** No answer came: it is being looked up. */
  | { kind: 'checking' }
  /** Looked up: it did not happen. `error` is what a further attempt met. */
  | { kind: 'not-applied'; error: AppError | null }
  /** Looked up without a result; `account` is null when it could not even be looked up. */
  | { kind: 'unsure'; account: Account | null };

/** A write or a look-up, as TanStack's `useMutation` gives it. */
type Attempt<Data> = {
  isPending: boolean;
  data: Data | undefined;
  error: { detail: AppError } | null;
};

type Attempts = {
  send: Attempt<unknown>;
  find: Attempt<AdjustmentOutcome>;
  /** Whether an attempt of this intent ever got no answer. */
  wasLost: boolean;
};

export function toPhase({ send, find, wasLost }: Attempts): AdjustPhase {
  // A success stays locked until the form has gone.
  const isDone = send.data !== undefined || find.data?.status === 'applied';
  if (send.isPending || isDone) return { kind: 'saving' };
  if (find.isPending) return { kind: wasLost ? 'checking' : 'saving' };
  const error = send.error?.detail ?? null;
  return wasLost ? toLostPhase(find.data, error) : { kind: 'editing', error: toShown(error, find) };
}

function toLostPhase(outcome: AdjustmentOutcome | undefined, error: AppError | null): AdjustPhase {
  const isCertain = error !== null && !mayHaveHappened(error) && error.kind !== 'conflict';
  if (isCertain) return { kind: 'not-applied', error };
  if (outcome?.status === 'not-applied') return { kind: 'not-applied', error: null };
  return { kind: 'unsure', account: outcome?.account ?? null };
}

/** A conflict with an account that moved on shows as its new balance; one with an account that did not is an error. */
function toShown(error: AppError | null, find: Attempt<AdjustmentOutcome>): AppError | null {
  return error?.kind === 'conflict' && find.data?.status === 'unknown' ? null : error;
}
