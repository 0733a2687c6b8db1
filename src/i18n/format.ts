import type { TFunction } from 'i18next';

/** Where the reader is: BCP 47 locale and IANA time zone of the site. */
export type Place = { locale: string; timeZone: string };

/** Everything on screen that is not a word goes through these, so that it looks the same on every page. */
export type Format = {
  /** `1,234` */
  number: (value: number) => string;
  /** `+1,234`, `-1,234`, `0` */
  signed: (value: number) => string;
  /** `25%`, from a whole number of per cent. */
  percent: (value: number) => string;
  /** `6.3%`, from per cent that need not be whole. */
  rate: (value: number) => string;
  /** `5` or `4.50`: an amount of the site's currency, which Wix does not name with it. */
  money: (amount: number) => string;
  /** `80 points`, or `80 stars` when the owner named them. */
  points: (amount: number) => string;
  /** `+80 points`, `-80 points` */
  signedPoints: (amount: number) => string;
  /** `Mar 12, 2026`, in the site's time zone, from an ISO-8601 string. */
  date: (iso: string) => string;
  /** `Mar 12, 2026, 2:05 PM` */
  dateTime: (iso: string) => string;
  /**
   * `2 minutes ago`, both in milliseconds since the epoch. What is a moment old, or comes from a clock that runs ahead of
   * the reader's, was a minute ago.
   */
  ago: (time: number, now: number) => string;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Formatters for one reader; the owner's own word for points comes with `t`: see `name-points.ts`. */
export function createFormat(place: Place, t: TFunction): Format {
  const number = new Intl.NumberFormat(place.locale);
  const signed = new Intl.NumberFormat(place.locale, { signDisplay: 'exceptZero' });
  const money = new Intl.NumberFormat(place.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const percent = new Intl.NumberFormat(place.locale, { style: 'percent' });
  const rate = new Intl.NumberFormat(place.locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(place.locale, {
    dateStyle: 'medium',
    timeZone: place.timeZone,
  });
  const dateTime = new Intl.DateTimeFormat(place.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: place.timeZone,
  });
  const relative = new Intl.RelativeTimeFormat(place.locale);
  const withUnit = (amount: number, text: string) =>
    t('points.amount', { count: Math.abs(amount), amount: text });

  return {
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
    percent: (value) => percent.format(value / 100),
    money: (amount) => money.format(amount),
    rate: (value) => rate.format(value / 100),
    points: (amount) => withUnit(amount, number.format(amount)),
    signedPoints: (amount) => withUnit(amount, signed.format(amount)),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    ago: (time, now) => formatAge(relative, Math.max(MINUTE, now - time)),
  };
}

/** Counts in whole units; never "yesterday", which would be about the calendar and not about hours. */
function formatAge(format: Intl.RelativeTimeFormat, age: number): string {
  if (age < HOUR) return format.format(-Math.trunc(age / MINUTE), 'minute');
  if (age < DAY) return format.format(-Math.trunc(age / HOUR), 'hour');
  return format.format(-Math.trunc(age / DAY), 'day');
}
