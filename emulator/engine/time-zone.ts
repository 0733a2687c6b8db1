/** From when on a time zone is how far ahead of UTC, in milliseconds; the first one is valid from the beginning of time. */
export type OffsetPeriod = { from: number; offsetMs: number };

const WEEK_MS = 7 * 24 * 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** An offset of ISO 8601: "Z", "+02", "+0200" or "+02:00". */
const OFFSET = /^(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3])(?::?(?<minutes>[0-5]\d))?)$/;

/** Whether a name is one of the IANA database, such as "Europe/Berlin", or an offset of ISO 8601. */
export function isTimeZone(name: string): boolean {
  if (OFFSET.test(name)) return true;
  try {
    formatOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** How far a zone is ahead of UTC from `start` to `end`, changes of daylight saving time among them. */
export function offsetPeriods(timeZone: string, start: number, end: number): OffsetPeriod[] {
  const periods = [{ from: -Infinity, offsetMs: offsetAt(timeZone, start) }];
  for (let time = start; time < end; time += WEEK_MS) {
    const next = Math.min(time + WEEK_MS, end);
    const offsetMs = offsetAt(timeZone, next);
    if (offsetMs === periods.at(-1)?.offsetMs) continue;
    periods.push({ from: changeBetween(timeZone, time, next), offsetMs });
  }
  return periods;
}

/** The first moment at which a zone's clocks show a local time, given as if it were of UTC. */
export function instantOf(timeZone: string, local: number): number {
  const candidates = [local - DAY_MS, local, local + DAY_MS].map(
    (near) => local - offsetAt(timeZone, near),
  );
  const exact = candidates.filter((time) => time + offsetAt(timeZone, time) === local);
  // Clocks that are put forward over midnight never show it: the day begins when they are put forward.
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates.slice(0, 2));
}

const DAY_MS = 24 * 3_600_000;

/** The first moment after `before` with the offset of `after`, to the second; there is one change in between. */
function changeBetween(timeZone: string, before: number, after: number): number {
  const was = offsetAt(timeZone, before);
  let [low, high] = [Math.floor(before / 1000), Math.ceil(after / 1000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle * 1000) === was) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** How far a zone is ahead of UTC at a time. */
function offsetAt(timeZone: string, time: number): number {
  const fixed = OFFSET.exec(timeZone);
  if (fixed) return toMs(fixed.groups);
  const name = formatOf(timeZone)
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes, seconds] =
    /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name ?? '') ?? [];
  return toMs({ sign, hours, minutes, seconds });
}

/** Whatever is missing is 0. */
function toMs(offset: Record<string, string | undefined> = {}): number {
  const { sign, hours = '0', minutes = '0', seconds = '0' } = offset;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}
