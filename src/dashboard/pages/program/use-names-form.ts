import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  applyViolations,
  toFormError,
  type ViolationTexts,
} from '../../../components/form/apply-violations';
import { useSavedForm } from '../../../components/form/use-saved-form';
import type { Program } from '../../../domain/program';
import { showSuccess } from '../../app/toasts';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { updateProgram } from '../../data/program/mutations';
import { namesSchema, toNamesRequest, toNamesValues, type NamesValues } from './names-form.schema';

export type NamesForm = ReturnType<typeof useNamesForm>;

/** The form with the program's names. Other parts of the page can lead to the name, or refuse it. */
export function useNamesForm(program: Program) {
  const { t } = useTranslation('program');
  const saving = useMutation(updateProgram());
  const edited = useSavedForm({
    saved: toNamesValues(program),
    schema: namesSchema(t, program.name !== null),
    isSaving: saving.isPending,
  });
  const { form, base, markSaved } = edited;
  useUnsavedChanges(edited.isDirty);

  const violationTexts: ViolationTexts<NamesValues> = {
    name: { field: 'name', text: t('names.nameRefusedByWix') },
    pointsName: { field: 'pointsName', text: t('names.pointsNameRefused') },
  };

  const submit = form.handleSubmit((values) => {
    const changes = toNamesRequest(values, base);
    if (Object.keys(changes).length === 0) return;
    saving.mutate(changes, {
      onSuccess: (updated) => {
        markSaved(toNamesValues(updated));
        showSuccess(t('names.saved'));
      },
      onError: ({ detail }) => applyViolations(detail, violationTexts, form.setError),
    });
  });

  return {
    ...edited,
    submit,
    isSaving: saving.isPending,
    error: toFormError(saving.error, violationTexts),
    focusName: () => form.setFocus('name'),
    refuseName: () =>
      form.setError(
        'name',
        { type: 'server', message: t('names.nameRefused') },
        { shouldFocus: true },
      ),
  };
}
