import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../domain/errors';
import { askToConfirm } from '../../app/ask-to-confirm';
import { showSuccess } from '../../app/toasts';
import { useFailureToast } from '../../app/use-failure-toast';
import { activateProgram, pauseProgram } from '../../data/program/mutations';
import type { LaunchFacts } from './launch-checks';
import { useStatusQuestions } from './use-status-questions';

/** Activating and pausing, each confirmed first and told about afterwards. */
export function useProgramStatus(facts: LaunchFacts, onNameRefused: () => void) {
  const { t } = useTranslation('program');
  const questions = useStatusQuestions(facts);
  const showFailure = useFailureToast();
  const activation = useMutation(activateProgram());
  const pausing = useMutation(pauseProgram());

  const activate = async () => {
    if (!(await askToConfirm(questions.activate()))) return;
    activation.mutate(undefined, {
      onSuccess: () => showSuccess(t('status.activated')),
      onError: ({ detail }) => {
        if (isNameRefusal(detail)) onNameRefused();
        else showFailure(detail, (reason) => t('status.notActivated', { reason }));
      },
    });
  };

  const pause = async () => {
    if (!(await askToConfirm(questions.pause()))) return;
    pausing.mutate(undefined, {
      onSuccess: () => showSuccess(t('status.paused')),
      onError: ({ detail }) => showFailure(detail, (reason) => t('status.notPaused', { reason })),
    });
  };

  return { activate, pause, isChanging: activation.isPending || pausing.isPending };
}

/** Wix refuses to activate a program without a name. */
function isNameRefusal(error: AppError): boolean {
  return error.kind === 'invalid' && error.fields.some(({ field }) => field === 'name');
}
