import { mayHaveHappened, type AppError } from '../../../../domain/errors';
import type { RedemptionOutcome } from '../../../../domain/redemption';
import type { AttemptPhase } from './attempt-phase';

/** A write or a look-up, as TanStack's `useMutation` gives it. */
type Attempt<Data> = {
  isPending: boolean;
  data: Data | undefined;
  error: { detail: AppError } | null;
};

/** Where a redemption stands; a success stays locked until the step has gone, so it is never `done`. */
export function toRedemptionPhase(
  send: Attempt<unknown>,
  find: Attempt<RedemptionOutcome>,
): AttemptPhase {
  if (send.isPending || send.data !== undefined) return { kind: 'under-way' };
  const error = send.error?.detail ?? null;
  return error !== null && mayHaveHappened(error) ? toLostPhase(find) : { kind: 'deciding', error };
}

function toLostPhase({ data, error }: Attempt<RedemptionOutcome>): AttemptPhase {
  if (data?.status === 'redeemed') return { kind: 'under-way' };
  if (data?.status === 'not-redeemed') return { kind: 'not-done' };
  return error === null ? { kind: 'checking' } : { kind: 'unsure' };
}
