import { useTranslation } from 'react-i18next';
import { errorText } from '../../components/error-text';
import type { AppError } from '../../domain/errors';
import { showFailure } from './toasts';

/**
 * Says why a confirmed action failed: `describe` puts the reason into a sentence about the action. A lost answer is not
 * called a failure, because nobody knows.
 */
export function useFailureToast(): (error: AppError, describe: (reason: string) => string) => void {
  const { t } = useTranslation('errors');
  return (error, describe) => {
    const { title, nextStep } = errorText(t, error);
    const isUnknown = error.code === 'OUTCOME_UNKNOWN';
    showFailure({
      message: isUnknown ? `${title}. ${nextStep}` : describe(nextStep),
      requestId: error.requestId,
    });
  };
}
