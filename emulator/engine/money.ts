import { assert } from './assert';

declare const cents: unique symbol;

/** Money in whole hundredths of the site's currency, so that sums are exact. */
export type Cents = number & { readonly [cents]: true };

/** Turns a number into cents. A fraction is a programmer's error. */
export function toCents(value: number): Cents {
  assert(areCents(value), `${value} is not a whole number of cents`);
  return value;
}

/** The cents of an amount such as 3.5 or "3.50", rounded to the nearest one. */
export function centsOf(amount: number | string): Cents {
  return toCents(Math.round(Number(amount) * 100));
}

/** The amount as Wix writes decimals: "3.50" is 3.5. */
export function decimalOf(amount: Cents): string {
  return String(amount / 100);
}

/** Adds amounts up. */
export function sumOf(amounts: readonly Cents[]): Cents {
  return toCents(amounts.reduce((total, amount) => total + amount, 0));
}

function areCents(value: number): value is Cents {
  return Number.isSafeInteger(value);
}
