import { useTranslation } from 'react-i18next';
import { asWriteError, errorText, OUTCOME_UNKNOWN } from '../../components/error-text';
import type { AppError } from '../../domain/errors';
import { showFailure } from './toasts';

type NamedFailure = { name: string; error: AppError };

/**
 * Says which of several changes failed, each with its reason: those that failed for the same one are named together, and
 * `describe` puts names and reason into a sentence. A lost answer is not called a failure, because nobody knows.
 */
export function useFailuresToast(): (
  failures: readonly NamedFailure[],
  describe: (names: string, reason: string) => string,
) => void {
  const { t } = useTranslation('errors');
  return (failures, describe) => {
    const [first] = failures;
    if (first === undefined) return;
    const sentences = byReason(failures).map(({ error, names }) => {
      const { title, nextStep } = errorText(t, error);
      return error.code === OUTCOME_UNKNOWN
        ? `${names}: ${title}. ${nextStep}`
        : describe(names, nextStep);
    });
    showFailure({ message: sentences.join(' '), requestId: first.error.requestId });
  };
}

function byReason(failures: readonly NamedFailure[]): { error: AppError; names: string }[] {
  const reasons = new Map<string, { error: AppError; names: string }>();
  for (const { name, error } of failures) {
    const reason = asWriteError(error);
    const key = `${reason.kind} ${reason.code}`;
    const known = reasons.get(key);
    reasons.set(key, { error: reason, names: known ? `${known.names}, ${name}` : name });
  }
  return [...reasons.values()];
}
