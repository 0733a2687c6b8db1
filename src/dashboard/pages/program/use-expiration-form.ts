import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  applyViolations,
  toFormError,
  type ViolationTexts,
} from '../../../components/form/apply-violations';
import { useSavedForm } from '../../../components/form/use-saved-form';
import type { PointsExpiration } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { updatePointsExpiration } from '../../data/program/mutations';
import type { Question } from '../../modals/confirm/question';
import {
  expirationSchema,
  toExpirationValues,
  type ExpirationValues,
} from './expiration-form.schema';

/** The form that says when points expire. Letting them expire is confirmed first: members lose points by it. */
export function useExpirationForm(expiration: PointsExpiration, outstanding: number | undefined) {
  const { t } = useTranslation('program');
  const question = useExpirationQuestion(outstanding);
  const saving = useMutation(updatePointsExpiration());
  const edited = useSavedForm({
    saved: toExpirationValues(expiration),
    schema: expirationSchema(t),
    isSaving: saving.isPending,
  });
  const { form, markSaved } = edited;
  useUnsavedChanges(edited.isDirty);

  const text = t('expiration.refused');
  const violationTexts: ViolationTexts<ExpirationValues> = {
    months: { field: 'months', text },
    percentage: { field: 'percentage', text },
  };

  const submit = form.handleSubmit(async (values) => {
    if (values.enabled && !(await askToConfirm(question(values)))) return;
    saving.mutate(values, {
      onSuccess: (updated) => {
        markSaved(toExpirationValues(updated.expiration));
        showSuccess(t('expiration.saved'));
      },
      onError: ({ detail }) => applyViolations(detail, violationTexts, form.setError),
    });
  });

  return {
    ...edited,
    submit,
    isSaving: saving.isPending,
    error: toFormError(saving.error, violationTexts),
  };
}

function useExpirationQuestion(outstanding: number | undefined) {
  const { t } = useTranslation('program');
  const format = useFormat();
  return ({ months, percentage }: { months: number; percentage: number }): Question => ({
    title: t('expiration.confirmTitle'),
    consequences: [
      t('expiration.summary', { count: months, percentage: format.percent(percentage) }),
      ...(outstanding === undefined
        ? []
        : [t('expiration.confirmOutstanding', { points: format.points(outstanding) })]),
    ],
    confirmLabel: t('expiration.confirm'),
    isDestructive: true,
  });
}
