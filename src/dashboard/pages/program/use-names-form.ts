import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { applyViolations } from '../../../components/form/apply-violations';
import { useSavedForm } from '../../../components/form/use-saved-form';
import type { Program } from '../../../domain/program';
import { showSuccess } from '../../app/toasts';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { updateProgram } from '../../data/program/mutations';
import { namesSchema, toNamesRequest, toNamesValues } from './names-form.schema';

export type NamesForm = ReturnType<typeof useNamesForm>;

/** The form with the program's names. Other parts of the page can lead to the name, or refuse it. */
export function useNamesForm(program: Program) {
  const { t } = useTranslation('program');
  const saving = useMutation(updateProgram());
  const saved = toNamesValues(program);
  const edited = useSavedForm({
    saved,
    schema: namesSchema(t, program.name !== null),
    isSaving: saving.isPending,
  });
  const { form, markSaved } = edited;
  useUnsavedChanges(edited.isDirty);

  const submit = form.handleSubmit((values) => {
    saving.mutate(toNamesRequest(values, saved), {
      onSuccess: (updated) => {
        markSaved(toNamesValues(updated));
        showSuccess(t('names.saved'));
      },
      onError: ({ detail }) => {
        applyViolations(
          detail,
          {
            name: { field: 'name', text: t('names.nameRefusedByWix') },
            pointsName: { field: 'pointsName', text: t('names.pointsNameRefused') },
          },
          form.setError,
        );
      },
    });
  });

  return {
    ...edited,
    submit,
    isSaving: saving.isPending,
    error: saving.error,
    focusName: () => form.setFocus('name'),
    refuseName: () =>
      form.setError(
        'name',
        { type: 'server', message: t('names.nameRefused') },
        { shouldFocus: true },
      ),
  };
}
