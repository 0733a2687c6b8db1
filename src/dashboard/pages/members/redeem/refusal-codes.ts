/**
 * Refusals that this app makes itself, before it asks Wix (src/backend/app-refusal.ts), and those whose reason it looked
 * up (src/backend/explain-refusal.ts). Wix's own codes are not documented, so nothing is made of them.
 */
const REFUSAL_CODES = [
  'REWARD_CHANGED',
  'ACCOUNT_CHANGED',
  'COUPON_MADE_MEANWHILE',
  'PROGRAM_NOT_ACTIVE',
  'MEMBER_REQUIRED',
  'REWARD_NOT_OFFERED',
  'POINTS_MISSING',
  'COUPON_USED',
  'COUPON_CHANGED',
  'SUBTOTAL_TOO_SMALL',
  'CHECKOUT_NOT_FOUND',
  'CHECKOUT_ALREADY_PAID',
  'CHECKOUT_ALREADY_DISCOUNTED',
  'CHECKOUT_OF_SOMEBODY_ELSE',
] as const;

export function isRefusalCode(code: string): code is (typeof REFUSAL_CODES)[number] {
  return REFUSAL_CODES.some((known) => known === code);
}
