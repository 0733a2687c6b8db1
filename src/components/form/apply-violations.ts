import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { AppError } from '../../domain/errors';

/** Which field of the form the server means by a name of its own, and what to say there. */
export type ViolationTexts<V extends FieldValues> = Readonly<
  Record<string, { field: FieldPath<V>; text: string }>
>;

/**
 * Puts the server's refusals onto the fields they are about and focuses the first. Returns false when something was
 * refused that no field can show: the form then shows the error itself.
 */
export function applyViolations<V extends FieldValues>(
  error: AppError,
  texts: ViolationTexts<V>,
  setError: UseFormSetError<V>,
): boolean {
  if (error.kind !== 'invalid' || error.fields.length === 0) return false;
  const placed = error.fields.flatMap(({ field }) => texts[field] ?? []);
  placed.forEach(({ field, text }, index) => {
    setError(field, { type: 'server', message: text }, { shouldFocus: index === 0 });
  });
  return placed.length === error.fields.length;
}
