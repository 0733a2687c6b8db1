/** An epoch millisecond as Wix prints it. */
export function isoDate(time: number): string {
  return new Date(time).toISOString();
}

/** Leaves out what is unset; Wix prints default scalars but no unset optional field. */
export function withoutUnset(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
