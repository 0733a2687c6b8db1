import { assert } from './assert';

declare const points: unique symbol;

/** Whole loyalty points. Every amount and balance in the engine is one of these, so a fraction cannot enter the ledger. */
export type Points = number & { readonly [points]: true };

/** Wix's wire type is int32. */
export const LARGEST_POINTS = 2 ** 31 - 1;

function arePoints(value: number): value is Points {
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_POINTS;
}

/** Turns a number into points. A fraction or anything beyond int32 (Wix's wire type) is a programmer's error. */
export function toPoints(value: number): Points {
  assert(arePoints(value), `${value} is not a whole number of points within int32`);
  return value;
}

/** The share of a balance that expires, rounded down so that a member never loses more than the stated percentage. */
export function shareOf(balance: number, percentage: number): Points {
  return toPoints(Math.floor((balance * percentage) / 100));
}

/** The same points taken instead of given. */
export function negated(points: number): Points {
  return toPoints(0 - points);
}
