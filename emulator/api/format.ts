import { DAY_MS } from '../engine/clock';

const MOST_DAYS = 2000;
/** Days as they are printed, by their number since 1970. */
const days = new Map<number, string>();

/** An epoch millisecond as Wix prints it. Lists are full of dates, and few of their days are new. */
export function isoDate(time: number): string {
  const day = Math.floor(time / DAY_MS);
  return `${days.get(day) ?? printDay(day)}${printTime(time - day * DAY_MS)}`;
}

function printDay(day: number): string {
  const printed = new Date(day * DAY_MS).toISOString().slice(0, -'00:00:00.000Z'.length);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(day, printed);
  return printed;
}

function printTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(seconds % 60)}`;
  return `${clock}.${String(ms % 1000).padStart(3, '0')}Z`;
}

function pad(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** Leaves out what is unset; Wix prints default scalars but no unset optional field. */
export function withoutUnset(fields: Record<string, unknown>): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    if (fields[name] !== null && fields[name] !== undefined) set[name] = fields[name];
  }
  return set;
}
