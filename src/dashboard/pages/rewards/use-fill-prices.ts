import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { fillMissingTiers, tierIdsInUse } from '../../../domain/tier-coverage';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import { rewardMutations } from '../../data/rewards/mutations';

/** The tiers in use that have no price for a reward, and the step that gives them one: a copy of the next tier below. */
export function useFillPrices(reward: Reward, tiers: TiersProgram | null) {
  const { t } = useTranslation('rewards');
  const showFailure = useFailureToast();
  const { kind, revision, name, active, terms } = reward;
  // Told here and not to `mutate`, which forgets whoever is gone when the list is fresh.
  const update = useMutation({
    ...rewardMutations.update(reward.id),
    onSuccess: () => showSuccess(t('missing.fixed', { name })),
    onError: ({ detail }) =>
      showFailure(detail, (reason) => t('missing.notFixed', { name, reason })),
  });
  const missing = tierIdsInUse(tiers).filter(
    (tierId) => kind !== 'OTHER' && !reward.prices.some((price) => price.tierId === tierId),
  );
  const prices = tiers === null ? [] : fillMissingTiers(tiers, reward.prices);

  const fill = () => {
    if (kind === 'OTHER') return;
    update.mutate({ revision, draft: { name, active, kind, prices, terms } });
  };
  const canFill = missing.length > 0 && prices.length > 0;
  return { missing, fill: canFill ? fill : null, isFilling: update.isPending };
}
