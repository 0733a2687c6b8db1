import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scopeChoiceOf } from '../../../domain/coupon-scope';
import { REWARD_LIMITS, type Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { showSuccess } from '../../app/toasts';
import { inDoubtOf } from '../../data/create-once';
import { rewardMutations } from '../../data/rewards/mutations';
import { RewardForm } from './reward-form';
import { emptyValues, toFormValues } from './reward-form-values';
import { useRewardForm } from './use-reward-form';

type NewRewardProps = {
  /** The reward of which it begins as a copy; null to begin with nothing. */
  original: Reward | null;
  tiers: TiersProgram;
  /** Ids of the rewards that there are already. */
  knownIds: readonly string[];
  onUnsaved: (isUnsaved: boolean) => void;
  onCancel: () => void;
  onCreated: (reward: Reward) => void;
};

/** Makes a reward. A copy begins inactive, under a name of its own. */
export function NewReward(props: NewRewardProps) {
  const { original, tiers, knownIds, onUnsaved, onCancel, onCreated } = props;
  const { t } = useTranslation('rewards');
  const create = useMutation(rewardMutations.create());
  // As it was when the form opened: what happens to the original afterwards does not concern its copy.
  const [saved] = useState(() => ({
    values: valuesOf(original, tiers, (name) => t('form.copyName', { name })),
    revision: '',
  }));
  const limit = original?.terms?.limit;
  const scope = limit?.type === 'SCOPE' ? limit.scope : null;
  const edited = useRewardForm({ saved, tiers, scope, saving: create, onUnsaved });
  const { form, markSaved } = edited;

  const submit = form.handleSubmit((draft) => {
    const attempt = { draft, knownIds, inDoubt: inDoubtOf(create) };
    create.mutate(attempt, {
      onSuccess: (created) => {
        markSaved({ values: form.getValues(), revision: '' });
        showSuccess(t('form.created', { name: created.name }));
        onCreated(created);
      },
      onError: edited.showRefusal,
    });
  });

  return (
    <RewardForm
      edited={edited}
      label={t('form.newTitle')}
      saveLabel={t('form.create')}
      tiers={tiers}
      rewardId=""
      hasOtherScope={scope !== null && scopeChoiceOf(scope) === undefined}
      isSaving={create.isPending}
      saved={saved}
      onSubmit={(event) => void submit(event)}
      onCancel={() => {
        onUnsaved(false);
        onCancel();
      }}
    />
  );
}

function valuesOf(original: Reward | null, tiers: TiersProgram, nameOf: (name: string) => string) {
  if (original === null || original.kind === 'OTHER') return emptyValues(tiers);
  const { kind } = original;
  const name = nameOf(original.name).slice(0, REWARD_LIMITS.nameLength);
  return toFormValues({ ...original, kind, name, active: false }, tiers);
}
