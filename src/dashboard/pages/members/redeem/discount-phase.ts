import { isInEffect, type Checkout } from '../../../../domain/checkout';
import { mayHaveHappened, type AppError } from '../../../../domain/errors';
import type { AttemptPhase } from './attempt-phase';

type Attempt = {
  isPending: boolean;
  isDone: boolean;
  error: AppError | null;
  /** The newest reading of the checkout, which every attempt is followed by. */
  checkout: Checkout | undefined;
  /** Whether that reading worked. */
  isRead: boolean;
};

/** Where a discount stands between staff's decision and what the checkout shows. */
export function toDiscountPhase(attempt: Attempt): AttemptPhase {
  const { isPending, isDone, error, checkout, isRead } = attempt;
  if (isPending) return { kind: 'under-way' };
  if (isDone) return { kind: 'done' };
  if (error === null || !mayHaveHappened(error)) return { kind: 'deciding', error };
  if (!isRead) return { kind: 'unsure' };
  return { kind: checkout?.discounts.some(isInEffect) ? 'done' : 'not-done' };
}
