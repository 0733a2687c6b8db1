import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import {
  adjustFormSchema,
  type AdjustFormOutput,
  type AdjustFormValues,
} from './adjust-form.schema';

type AdjustFormOptions = {
  initial: AdjustFormValues;
  /** The balance that the owner decides on. */
  balance: number;
  onTyped: (values: AdjustFormValues) => void;
};

/** The form library set up for an adjustment: refusals appear while typing, and follow the kind and the balance. */
export function useAdjustForm({ initial, balance, onTyped }: AdjustFormOptions) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const form = useForm<AdjustFormValues, unknown, AdjustFormOutput>({
    mode: 'onChange',
    defaultValues: initial,
    resolver: zodResolver(adjustFormSchema({ t, format, balance })),
  });
  const { control, subscribe, trigger, getValues, setFocus } = form;
  const kind = useWatch({ control, name: 'kind' });

  // Synchronises with the browser's focus: whoever comes to adjust points has a number in mind.
  useEffect(() => {
    setFocus('amount');
  }, [setFocus]);

  // Synchronises with the form library, which keeps the refusals: another kind or balance allows other amounts.
  useEffect(() => {
    if (getValues('amount') !== '') void trigger('amount');
  }, [kind, balance, getValues, trigger]);

  // Synchronises with the form library, which keeps the values.
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => onTyped(values) }),
    [subscribe, onTyped],
  );
  return form;
}
