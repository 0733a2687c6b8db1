import type { TFunction } from 'i18next';
import type { AppError } from '../domain/errors';

export type ErrorText = { title: string; nextStep: string };

/** A change was sent and no answer came back. */
export const OUTCOME_UNKNOWN = 'OUTCOME_UNKNOWN';

/** The same, but a look has shown that nothing came of it. */
const NOT_CREATED = 'NOT_CREATED';

/** What happened and what to do next, in the reader's language. Wix's own messages are never shown. */
export function errorText(t: TFunction<'errors'>, error: AppError): ErrorText {
  if (error.code === OUTCOME_UNKNOWN) {
    return { title: t('outcomeUnknown.title'), nextStep: t('outcomeUnknown.nextStep') };
  }
  if (error.code === NOT_CREATED) {
    return { title: t('notCreated.title'), nextStep: t('notCreated.nextStep') };
  }
  return {
    title: t(`kind.${error.kind}.title`),
    nextStep:
      error.kind === 'rate-limited'
        ? t('kind.rate-limited.nextStep', { count: error.retryAfterSeconds })
        : t(`kind.${error.kind}.nextStep`),
  };
}

/** The failure of a change that was sent: without an answer nobody knows whether it happened, wherever it got lost. */
export function asWriteError(error: AppError): AppError {
  const isInDoubt = error.kind === 'unavailable' && error.code !== NOT_CREATED;
  return isInDoubt ? { ...error, code: OUTCOME_UNKNOWN } : error;
}
