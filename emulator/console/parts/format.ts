const numbers = new Intl.NumberFormat('en-US');
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const dates = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const times = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 1234 is "1,234". */
export const formatNumber = (count: number): string => numbers.format(count);

/** "1 point", "1,234 points". */
export function formatPoints(points: number): string {
  return `${formatNumber(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/** A change with its sign, and a minus as wide as a plus. */
export function formatChange(points: number): string {
  return points < 0 ? `−${formatNumber(-points)}` : `+${formatNumber(points)}`;
}

/** An amount in the currency of the emulated site, US dollars. */
export const formatMoney = (amount: number): string => money.format(amount);

/** A day of the emulator's calendar, which is UTC. */
export const formatDay = (date: Date): string => dates.format(date);

/** Day and time of the emulator's clock, which is UTC. */
export const formatTime = (date: Date): string => `${dates.format(date)}, ${times.format(date)}`;

/** Hours, minutes and seconds, UTC. */
export const formatTimeOfDay = (date: Date): string => times.format(date);
