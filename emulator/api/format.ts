const MOST_DATES = 20_000;
/** Dates that were printed lately. Lists are full of dates, and lists are read again and again. */
const printed = new Map<number, string>();

/** An epoch millisecond as Wix prints it. */
export function isoDate(time: number): string {
  const known = printed.get(time);
  if (known !== undefined) return known;
  const date = new Date(time).toISOString();
  if (printed.size >= MOST_DATES) printed.clear();
  printed.set(time, date);
  return date;
}

/** Leaves out what is unset; Wix prints default scalars but no unset optional field. */
export function withoutUnset(fields: Record<string, unknown>): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    if (fields[name] !== null && fields[name] !== undefined) set[name] = fields[name];
  }
  return set;
}
