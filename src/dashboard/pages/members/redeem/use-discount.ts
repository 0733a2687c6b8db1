import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from '../../../../domain/account';
import { isInEffect, type Checkout } from '../../../../domain/checkout';
import type { AppError, WebMethodError } from '../../../../domain/errors';
import { checkoutMutations, type DiscountChoice } from '../../../data/checkouts/mutations';
import { checkoutQueries } from '../../../data/checkouts/queries';
import { toDiscountPhase } from './discount-phase';

type DiscountOptions = {
  account: Account;
  checkoutId: string;
  /** Wix refused the values of the form, which shows it at its field. */
  onInvalid: (() => void) | undefined;
};

/**
 * Puts a discount on a checkout once: the checkout itself shows whether it has one, also after a lost answer, and the
 * backend puts none on a checkout that has.
 */
export function useDiscount({ account, checkoutId, onInvalid }: DiscountOptions) {
  const client = useQueryClient();
  const [decidedUpon, setDecidedUpon] = useState<Checkout | null>(null);
  const checkout = useQuery(checkoutQueries.detail(checkoutId));
  const send = useMutation({
    ...checkoutMutations.applyDiscount(account.id),
    onError: ({ detail }) => {
      if (detail.kind === 'invalid') onInvalid?.();
    },
  });
  const underWay = { mutationKey: checkoutMutations.discounting(account.id) };
  const phase = toDiscountPhase({
    isPending: useIsMutating(underWay) > 0,
    isDone: send.data !== undefined,
    error: send.error?.detail ?? null,
    checkout: checkout.data,
    isRead: checkout.error === null,
  });
  return {
    state: checkout,
    phase,
    /** Why this checkout takes no discount of this member; null when it does. */
    obstacle: phase.kind === 'done' ? null : obstacleOf(checkout, account.contactId),
    /** The checkout before the discount that was put on it here. */
    before: phase.kind === 'done' ? decidedUpon : null,
    apply: (discount: DiscountChoice) => {
      if (client.isMutating(underWay) > 0 || checkout.data === undefined) return;
      setDecidedUpon(checkout.data);
      send.mutate({ checkoutId, accountId: account.id, discount });
    },
    checkAgain: () => {
      void checkout.refetch();
    },
  };
}

type CheckoutRead = { data: Checkout | undefined; error: WebMethodError | null };

/** The same reasons that the backend refuses for, before anything is asked. */
function obstacleOf({ data: checkout, error }: CheckoutRead, contactId: string): AppError | null {
  if (checkout === undefined) {
    const isUnknown = error?.detail.kind === 'not-found';
    return isUnknown ? { ...error.detail, code: 'CHECKOUT_NOT_FOUND' } : null;
  }
  if (checkout.isCompleted) return { kind: 'refused', code: 'CHECKOUT_ALREADY_PAID' };
  if (checkout.buyerContactId !== contactId) {
    return { kind: 'refused', code: 'CHECKOUT_OF_SOMEBODY_ELSE' };
  }
  return checkout.discounts.some(isInEffect)
    ? { kind: 'refused', code: 'CHECKOUT_ALREADY_DISCOUNTED' }
    : null;
}
