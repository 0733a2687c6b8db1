import type { TFunction } from 'i18next';
import { z } from 'zod';
import { integerText } from '../../../components/form/integer-text';
import type { PointsExpiration } from '../../../domain/program';

export type ExpirationValues = { enabled: boolean; months: string; percentage: string };

/** When points expire, as Wix takes it. https://dev.wix.com/docs/api-reference/crm/loyalty-program/programs/introduction */
export function expirationSchema(t: TFunction<'program'>) {
  return z.object({
    enabled: z.boolean(),
    months: integerText({ min: 1, max: 12, message: t('expiration.monthsRange') }),
    percentage: integerText({ min: 1, max: 100, message: t('expiration.percentageRange') }),
  });
}

export function toExpirationValues(expiration: PointsExpiration): ExpirationValues {
  return {
    enabled: expiration.enabled,
    months: String(expiration.months),
    percentage: String(expiration.percentage),
  };
}
