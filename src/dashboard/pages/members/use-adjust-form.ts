import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PointsChange } from '../../../domain/adjustment';
import { useFormat } from '../../../i18n/use-format';
import {
  adjustFormSchema,
  KINDS_OF,
  type AdjustFormOutput,
  type AdjustFormValues,
} from './adjust-form.schema';

type AdjustFormOptions = {
  initial: AdjustFormValues;
  /** The balance that the owner decides on. */
  balance: number;
  /** The field that the owner comes to fill in. */
  focus: 'amount' | 'reason';
  onTyped: (values: AdjustFormValues) => void;
};

/** The form library set up for an adjustment: refusals appear while typing, and follow the kind and the balance. */
export function useAdjustForm({ initial, balance, focus, onTyped }: AdjustFormOptions) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const form = useForm<AdjustFormValues, unknown, AdjustFormOutput>({
    mode: 'onChange',
    defaultValues: initial,
    resolver: zodResolver(adjustFormSchema({ t, format, balance })),
  });
  const { control, subscribe, trigger, getValues, setValue, setFocus } = form;
  const [intent, kind] = useWatch({ control, name: ['intent', 'kind'] });

  // Synchronises with the browser's focus: whoever comes to adjust points has a number in mind.
  useEffect(() => {
    setFocus(focus);
  }, [focus, setFocus]);

  // Synchronises with the form library, which keeps the values: another intent may not allow what was chosen before.
  useEffect(() => {
    const kinds: readonly PointsChange['kind'][] = KINDS_OF[intent];
    if (!kinds.includes(getValues('kind'))) setValue('kind', KINDS_OF[intent][0]);
  }, [intent, getValues, setValue]);

  // Synchronises with the form library, which keeps the refusals: another kind or balance allows other amounts.
  useEffect(() => {
    if (getValues('amount') !== '') void trigger('amount');
  }, [intent, kind, balance, getValues, trigger]);

  // Synchronises with the form library, which keeps the values.
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => onTyped(values) }),
    [subscribe, onTyped],
  );
  return form;
}
