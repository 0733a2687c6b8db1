import { useTranslation } from 'react-i18next';
import { applyViolations, toFormError } from '../../../components/form/apply-violations';
import { useRecordForm } from '../../../components/form/use-record-form';
import type { WebMethodError } from '../../../domain/errors';
import type { CouponScope } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import { useUnsavedStep } from '../../app/use-unsaved-step';
import { rewardFormSchema } from './reward-form.schema';
import type { RewardFormValues } from './reward-form-values';
import { violationTexts } from './violation-texts';

type RewardFormOptions = {
  saved: { values: RewardFormValues; revision: string };
  tiers: TiersProgram;
  /** The scope that the reward has now, if any. */
  scope: CouponScope | null;
  saving: { isPending: boolean; error: WebMethodError | null };
  onUnsaved: (isUnsaved: boolean) => void;
};

/** The form library set up for a reward, new or not. */
export function useRewardForm(options: RewardFormOptions) {
  const { saved, tiers, scope, saving, onUnsaved } = options;
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const edited = useRecordForm({
    saved,
    schema: rewardFormSchema({ t, format, tiers, scope }),
    isSaving: saving.isPending,
  });
  const { form, isDirty } = edited;
  useUnsavedStep(isDirty, onUnsaved);
  const texts = () => violationTexts(t, form.getValues('rows'));
  return {
    ...edited,
    markSaved: (record: typeof saved) => {
      edited.markSaved(record);
      // At once: the step that follows must not ask.
      onUnsaved(false);
    },
    /** What is to be said above the actions: nothing where the fields say it, or both versions are shown. */
    error: edited.hasMoved ? null : toFormError(saving.error, texts()),
    showRefusal: ({ detail }: WebMethodError) => {
      applyViolations(detail, texts(), form.setError);
    },
    fillRows: (rows: RewardFormValues['rows']) => {
      form.setValue('rows', rows, {
        shouldDirty: true,
        shouldValidate: form.formState.isSubmitted,
      });
    },
  };
}

export type RewardForm = ReturnType<typeof useRewardForm>;
