import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { AppError, WebMethodError } from '../../domain/errors';
import { asWriteError } from '../error-text';

/** Which field of the form the server means by a name of its own, and what to say there. */
export type ViolationTexts<V extends FieldValues> = Readonly<
  Record<string, { field: FieldPath<V>; text: string }>
>;

/** What the form has to say above its actions after a save failed: nothing, where its fields say it all. */
export function toFormError<V extends FieldValues>(
  error: WebMethodError | null,
  texts: ViolationTexts<V>,
): AppError | null {
  if (error === null || isShownByFields(error.detail, texts)) return null;
  return asWriteError(error.detail);
}

function isShownByFields<V extends FieldValues>(
  error: AppError,
  texts: ViolationTexts<V>,
): boolean {
  return (
    error.kind === 'invalid' &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => field in texts)
  );
}

/** Puts the server's refusals onto the fields they are about and focuses the first. */
export function applyViolations<V extends FieldValues>(
  error: AppError,
  texts: ViolationTexts<V>,
  setError: UseFormSetError<V>,
): void {
  if (error.kind !== 'invalid') return;
  const placed = error.fields.flatMap(({ field }) => texts[field] ?? []);
  placed.forEach(({ field, text }, index) => {
    setError(field, { type: 'server', message: text }, { shouldFocus: index === 0 });
  });
}
