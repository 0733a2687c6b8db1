import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutstandingCoupons, Reward } from '../../../domain/reward';
import { useFormat } from '../../../i18n/use-format';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { rewardQueries } from '../../data/rewards/queries';

/** Whom the deletion of a reward affects, a sentence each; what cannot be found out is said as well. */
export function useAffected(): (
  reward: Reward,
  affordability: AffordabilityState,
) => Promise<string[]> {
  const queryClient = useQueryClient();
  const sayCoupons = useCouponSentence();
  const sayAffordable = useAffordableSentence();
  return async ({ name, terms }, affordability) => {
    const affordable = sayAffordable(affordability);
    // What is spent in the checkout never becomes a coupon.
    if (terms === null) return [affordable];
    const coupons = await queryClient
      .query(rewardQueries.outstandingCoupons(name))
      .catch(() => 'unknown' as const);
    return [affordable, sayCoupons(coupons)];
  };
}

function useAffordableSentence(): (state: AffordabilityState) => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return (state) => {
    if (state.status !== 'known') return t('remove.affordableUnknown');
    const { accounts, margin } = state.value;
    const amount = format.number(accounts);
    return margin === 0
      ? t('remove.affordable', { count: accounts, amount })
      : t('remove.affordableAbout', { amount });
  };
}

function useCouponSentence(): (coupons: OutstandingCoupons | 'unknown') => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return (coupons) => {
    if (coupons === 'unknown') return t('remove.couponsUnknown');
    const { count, hasMore } = coupons;
    if (count === 0) return t('remove.couponsNone');
    const amount = format.number(count);
    return hasMore ? t('remove.couponsMore', { amount }) : t('remove.coupons', { count, amount });
  };
}
