import { mayHaveHappened, type AppError } from '../../../../domain/errors';
import type { RedemptionOutcome } from '../../../../domain/redemption';

/** Where a redemption stands between staff's decision and a certain outcome. */
export type RedemptionPhase =
  /** `error` is why the last attempt certainly did not happen. */
  | { kind: 'confirming'; error: AppError | null }
  | { kind: 'redeeming' }
  /** No answer came: it is being looked up. */
  | { kind: 'checking' }
  /** Looked up: it did not happen. */
  | { kind: 'not-redeemed' }
  /** It could not even be looked up. */
  | { kind: 'unsure' };

/** A write or a look-up, as TanStack's `useMutation` gives it. */
type Attempt<Data> = {
  isPending: boolean;
  data: Data | undefined;
  error: { detail: AppError } | null;
};

export function toRedemptionPhase(
  send: Attempt<unknown>,
  find: Attempt<RedemptionOutcome>,
): RedemptionPhase {
  // A success stays locked until the step has gone.
  if (send.isPending || send.data !== undefined) return { kind: 'redeeming' };
  const error = send.error?.detail ?? null;
  return error !== null && mayHaveHappened(error)
    ? toLostPhase(find)
    : { kind: 'confirming', error };
}

function toLostPhase({ data, error }: Attempt<RedemptionOutcome>): RedemptionPhase {
  if (data?.status === 'redeemed') return { kind: 'redeeming' };
  if (data?.status === 'not-redeemed') return { kind: 'not-redeemed' };
  return error === null ? { kind: 'checking' } : { kind: 'unsure' };
}
