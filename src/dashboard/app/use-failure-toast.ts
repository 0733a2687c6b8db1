import { useTranslation } from 'react-i18next';
import { asWriteError, errorText, OUTCOME_UNKNOWN } from '../../components/error-text';
import type { AppError } from '../../domain/errors';
import { showFailure } from './toasts';

/**
 * Says why a confirmed action failed: `describe` puts the reason into a sentence about the action. A lost answer is not
 * called a failure, because nobody knows.
 */
export function useFailureToast(): (error: AppError, describe: (reason: string) => string) => void {
  const { t } = useTranslation('errors');
  return (error, describe) => {
    const failure = asWriteError(error);
    const { title, nextStep } = errorText(t, failure);
    const isUnknown = failure.code === OUTCOME_UNKNOWN;
    showFailure({
      message: isUnknown ? `${title}. ${nextStep}` : describe(nextStep),
      requestId: error.requestId,
    });
  };
}
