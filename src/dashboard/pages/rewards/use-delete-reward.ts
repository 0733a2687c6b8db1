import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { rewardMutations } from '../../data/rewards/mutations';
import { useAffected } from './use-affected';

/** Deletes a reward after it has said whom that affects. */
export function useDeleteReward(
  reward: Reward,
  affordability: AffordabilityState,
  onDeleted?: () => void,
) {
  const { t } = useTranslation('rewards');
  const showFailure = useFailureToast();
  const affectedBy = useAffected();
  const { name, revision, active } = reward;
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
    const isAgreed = await askToConfirm({
      title: t('remove.title', { name }),
      consequences: [
        active ? t('remove.active') : t('remove.inactive'),
        ...(await affectedBy(reward, affordability)),
        t('remove.noWayBack'),
      ],
      confirmLabel: t('remove.confirm'),
      isDestructive: true,
    });
    if (isAgreed) deletion.mutate({ revision });
  };
  return { ask, isDeleting: deletion.isPending };
}
