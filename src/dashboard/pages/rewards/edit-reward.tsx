import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { scopeChoiceOf } from '../../../domain/coupon-scope';
import type { EditableKind, Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { showSuccess } from '../../app/toasts';
import { rewardMutations } from '../../data/rewards/mutations';
import { RewardForm } from './reward-form';
import { toFormValues } from './reward-form-values';
import { useRewardForm } from './use-reward-form';

type EditRewardProps = {
  reward: Reward & { kind: EditableKind };
  tiers: TiersProgram;
  onUnsaved: (isUnsaved: boolean) => void;
  onLeave: () => void;
};

/** Changes a reward. What was saved by somebody else meanwhile is never overwritten unseen. */
export function EditReward({ reward, tiers, onUnsaved, onLeave }: EditRewardProps) {
  const { t } = useTranslation('rewards');
  const update = useMutation(rewardMutations.update(reward.id));
  const saved = { values: toFormValues(reward, tiers), revision: reward.revision };
  const limit = reward.terms?.limit;
  const scope = limit?.type === 'SCOPE' ? limit.scope : null;
  const edited = useRewardForm({ saved, tiers, scope, saving: update, onUnsaved });
  const { form, base, markSaved } = edited;

  const submit = form.handleSubmit((draft) => {
    update.mutate(
      { revision: base.revision, draft },
      {
        onSuccess: (changed) => {
          markSaved({
            values: toFormValues({ ...draft, ...changed, kind: draft.kind }, tiers),
            revision: changed.revision,
          });
          showSuccess(t('form.saved', { name: changed.name }));
          onLeave();
        },
        onError: edited.showRefusal,
      },
    );
  });

  return (
    <RewardForm
      edited={edited}
      label={t('form.editTitle')}
      saveLabel={t('form.save')}
      tiers={tiers}
      rewardId={reward.id}
      hasOtherScope={scope !== null && scopeChoiceOf(scope) === undefined}
      isSaving={update.isPending}
      saved={saved}
      onSubmit={(event) => void submit(event)}
      onCancel={() => {
        onUnsaved(false);
        onLeave();
      }}
    />
  );
}
