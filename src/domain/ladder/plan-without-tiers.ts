import type { AppError } from '../errors';

/** Whether Wix refused because the site's plan has no tiers; seen on a free site that tried to make one. */
export function isPlanWithoutTiers(error: AppError): boolean {
  return error.kind === 'refused' && error.code === 'BASIC_TIERS_LIMIT_REACHED';
}
