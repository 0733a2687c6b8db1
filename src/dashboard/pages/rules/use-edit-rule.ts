import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { applyViolations, toFormError } from '../../../components/form/apply-violations';
import { useRecordForm } from '../../../components/form/use-record-form';
import type { EarningAmounts, EarningRule } from '../../../domain/earning-rule';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import { showSuccess } from '../../app/toasts';
import { updateRule } from '../../data/rules/mutations';
import { ruleFormSchema, toRuleValues, type RuleFormValues } from './rule-form.schema';
import { ruleViolationTexts } from './rule-violations';
import { useUnsavedStep } from '../../app/use-unsaved-step';

type EditRuleOptions = {
  /** As it is saved now; any refetch may move it on. */
  rule: EarningRule;
  ladder: TiersProgram;
  onUnsaved: (isUnsaved: boolean) => void;
};

/** Everything that editing a saved rule knows and does. */
export function useEditRule({ rule, ladder, onUnsaved }: EditRuleOptions) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const [isComparing, setIsComparing] = useState(false);
  const saving = useMutation(updateRule());
  const theirs = toRuleValues(rule, ladder);
  const edited = useRecordForm({
    saved: { values: theirs, revision: rule.revision },
    schema: ruleFormSchema({ t, format }),
    isSaving: saving.isPending,
  });
  const { form, base, isDirty, hasMoved } = edited;
  useUnsavedStep(isDirty, onUnsaved);

  const toTexts = () => ruleViolationTexts(t, form.getValues('rows'));
  const save = form.handleSubmit(({ title, status, amounts }) => {
    saving.mutate(
      {
        ruleId: rule.id,
        revision: base.revision,
        title,
        status,
        amounts: withSpentField(amounts, rule.amounts),
      },
      {
        onSuccess: (saved) => {
          edited.markSaved({ values: toRuleValues(saved, ladder), revision: saved.revision });
          showSuccess(t('form.saved', { title: saved.title }));
        },
        onError: ({ detail }) => {
          if (detail.kind === 'conflict') setIsComparing(true);
          applyViolations(detail, toTexts(), form.setError);
        },
      },
    );
  });
  const { error } = saving;
  const isConflict = error?.detail.kind === 'conflict';
  return {
    form,
    base,
    theirs,
    isDirty,
    hasMoved,
    isComparing: isComparing && hasMoved,
    isSaving: saving.isPending,
    /** A conflict is told by the two versions. */
    error: isConflict ? null : toFormError(error, toTexts()),
    submit: async (event: FormEvent) => {
      event.preventDefault();
      if (hasMoved) setIsComparing(true);
      else if (isDirty) await save(event);
    },
    compare: () => setIsComparing(true),
    resolve: (merged: RuleFormValues) => {
      setIsComparing(false);
      saving.reset();
      edited.resolve(merged);
    },
    cancel: () => {
      setIsComparing(false);
      saving.reset();
      edited.cancel();
    },
  };
}

/** An automated rule goes on reading the amount spent from where it did. */
function withSpentField(amounts: EarningAmounts, saved: EarningRule['amounts']): EarningAmounts {
  const spentField = saved?.type === 'CONVERSION' ? saved.spentField : undefined;
  return amounts.type === 'FIXED' || spentField === undefined
    ? amounts
    : { ...amounts, spentField };
}
