/** The loyalty service answered with something that this app cannot show truthfully. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
}

/** The value, or an error that names the `field` which the loyalty service left out. */
export function required<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) {
    throw new UnreadableAnswerError(`${field} is missing`);
  }
  return value;
}
