import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutstandingCoupons, Reward } from '../../../domain/reward';
import { useFormat } from '../../../i18n/use-format';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { rewardMutations } from '../../data/rewards/mutations';
import { rewardQueries } from '../../data/rewards/queries';
import type { Question } from '../../modals/confirm/question';

/** Deletes a reward after it has said whom that affects. */
export function useDeleteReward(
  reward: Reward,
  affordability: AffordabilityState,
  onDeleted?: () => void,
) {
  const { t } = useTranslation('rewards');
  const queryClient = useQueryClient();
  const showFailure = useFailureToast();
  const toQuestion = useDeleteQuestion(reward, affordability);
  const { name, revision } = reward;
  // Told here and not to `mutate`, which forgets whoever is gone when the list is fresh.
  const deletion = useMutation({
    ...rewardMutations.delete(reward.id),
    onSuccess: () => {
      showSuccess(t('remove.done', { name }));
      onDeleted?.();
    },
    onError: ({ detail }) => showFailure(detail, (reason) => t('remove.failed', { name, reason })),
  });

  const ask = async () => {
    const coupons =
      reward.terms === null
        ? null
        : await queryClient
            .query(rewardQueries.outstandingCoupons(name))
            .catch(() => 'unknown' as const);
    if (!(await askToConfirm(toQuestion(coupons)))) return;
    deletion.mutate({ revision });
  };
  return { ask, isDeleting: deletion.isPending };
}

/** Null coupons: the reward never becomes any. */
function useDeleteQuestion({ name, active }: Reward, affordability: AffordabilityState) {
  const { t } = useTranslation('rewards');
  const sayCoupons = useCouponSentence();
  const sayAffordable = useAffordableSentence();
  return (coupons: OutstandingCoupons | 'unknown' | null): Question => ({
    title: t('remove.title', { name }),
    consequences: [
      active ? t('remove.active') : t('remove.inactive'),
      sayAffordable(affordability),
      ...(coupons === null ? [] : [sayCoupons(coupons)]),
      t('remove.noWayBack'),
    ],
    confirmLabel: t('remove.confirm'),
    isDestructive: true,
  });
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
