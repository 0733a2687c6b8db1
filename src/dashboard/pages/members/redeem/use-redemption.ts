import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Coupon } from '../../../../domain/coupon';
import { mayHaveHappened } from '../../../../domain/errors';
import { couponMutations, type RedemptionRequest } from '../../../data/coupons/mutations';
import { toRedemptionPhase } from './redemption-phase';

/**
 * Redeems so that it happens once. After a lost answer it is looked up, by whether there is a coupon that was not there
 * when it was confirmed, before anything can be sent again.
 */
export function useRedemption(accountId: string, onRedeemed: (coupon: Coupon) => void) {
  const client = useQueryClient();
  const find = useMutation({
    ...couponMutations.findRedemption(accountId),
    onSuccess: (outcome) => {
      if (outcome.status === 'redeemed') onRedeemed(outcome.coupon);
    },
  });
  const send = useMutation({
    ...couponMutations.redeem(accountId),
    onSuccess: onRedeemed,
    onError: ({ detail }, request) => {
      if (mayHaveHappened(detail)) find.mutate(request);
    },
  });
  // Asked of the cache, not of the last render: a second Enter may come before React has drawn the first one.
  const isFree = () =>
    client.isMutating({ mutationKey: couponMutations.redeeming(accountId) }) === 0;
  return {
    phase: toRedemptionPhase(send, find),
    send: (request: RedemptionRequest) => {
      if (!isFree()) return;
      find.reset();
      send.mutate(request);
    },
    checkAgain: () => {
      if (send.variables !== undefined && isFree()) find.mutate(send.variables);
    },
  };
}
