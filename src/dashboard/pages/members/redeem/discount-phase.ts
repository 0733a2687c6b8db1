import { isInEffect, type Checkout } from '../../../../domain/checkout';
import { mayHaveHappened, type AppError } from '../../../../domain/errors';

/** Where a discount stands between staff's decision and what the checkout shows. */
export type DiscountPhase =
  /** `error` is why the last attempt certainly did not happen. */
  | { kind: 'deciding'; error: AppError | null }
  | { kind: 'applying' }
  | { kind: 'applied' }
  /** No answer came, and the checkout has no discount. */
  | { kind: 'not-applied' }
  /** No answer came, and the checkout cannot be read. */
  | { kind: 'unsure' };

type Attempt = {
  isPending: boolean;
  isDone: boolean;
  error: AppError | null;
  /** The newest reading of the checkout, which every attempt is followed by. */
  checkout: Checkout | undefined;
  /** Whether that reading worked. */
  isRead: boolean;
};

export function toDiscountPhase(attempt: Attempt): DiscountPhase {
  const { isPending, isDone, error, checkout, isRead } = attempt;
  if (isPending) return { kind: 'applying' };
  if (isDone) return { kind: 'applied' };
  if (error === null || !mayHaveHappened(error)) return { kind: 'deciding', error };
  if (!isRead) return { kind: 'unsure' };
  return { kind: checkout?.discounts.some(isInEffect) ? 'applied' : 'not-applied' };
}
