import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { amountTypes, type CreatableTrigger } from '../../../domain/earning-trigger';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import {
  newRuleValues,
  ruleFormSchema,
  type RuleFormOutput,
  type RuleFormValues,
} from './rule-form.schema';
import { useUnsavedStep } from '../../app/use-unsaved-step';

type NewRuleFormOptions = {
  trigger: CreatableTrigger;
  ladder: TiersProgram;
  onUnsaved: (isUnsaved: boolean) => void;
};

/** The form of a new rule, over the ladder as it was when the form opened. */
export function useNewRuleForm({ trigger, ladder, onUnsaved }: NewRuleFormOptions) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const [initial] = useState(() =>
    newRuleValues(t(`trigger.${trigger}.title`), amountTypes(trigger)[0] ?? 'FIXED', ladder),
  );
  const form = useForm<RuleFormValues, unknown, RuleFormOutput>({
    defaultValues: initial,
    resolver: zodResolver(ruleFormSchema({ t, format })),
  });
  const { isDirty } = form.formState;
  useUnsavedStep(isDirty, onUnsaved);
  return {
    form,
    /** Nothing is unsaved any more. */
    markSaved: () => {
      form.reset(form.getValues());
      onUnsaved(false);
    },
  };
}
