/**
 * What Wix allows a ladder to be.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/tier-object
 */
export const MAX_TIERS = 20;
export const MIN_REQUIRED_POINTS = 1;
export const MAX_REQUIRED_POINTS = 9_999_999;
export const MAX_TIER_NAME_LENGTH = 50;
export const MAX_TIER_DESCRIPTION_LENGTH = 70;
/** The prose of the reference begins at 12, its types at 1: the range that both allow. */
export const MIN_WINDOW_MONTHS = 12;
export const MAX_WINDOW_MONTHS = 36;
