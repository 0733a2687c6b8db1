import { z } from 'zod';
import { toIconAddress } from '../domain/ladder/icon-address';
import {
  MAX_REQUIRED_POINTS,
  MAX_TIER_DESCRIPTION_LENGTH,
  MAX_TIER_NAME_LENGTH,
  MAX_TIERS,
  MAX_WINDOW_MONTHS,
  MIN_REQUIRED_POINTS,
  MIN_WINDOW_MONTHS,
} from '../domain/ladder/ladder-limits';
import { revisionInput } from './revision-input';

/** Of a tier or of the settings, as shown when the owner decided. */
const name = z.string().trim().min(1).max(MAX_TIER_NAME_LENGTH);
const description = z.string().trim().max(MAX_TIER_DESCRIPTION_LENGTH).nullable();
/** The SDK throws on anything but an address; built-in shapes get theirs. */
const icon = z
  .string()
  .max(2000)
  .transform(toIconAddress)
  .pipe(z.url({ protocol: /^(https?|wix)$/ }))
  .nullable();
const requiredPoints = z.int().min(MIN_REQUIRED_POINTS).max(MAX_REQUIRED_POINTS);

export const newTierInput = z.strictObject({ name, description, icon, requiredPoints });

export const newTiersInput = z.strictObject({ tiers: z.array(newTierInput).min(1).max(MAX_TIERS) });

export const changedTierInput = z.strictObject({
  tierId: z.guid(),
  revision: revisionInput,
  /** What is left out stays; an icon of null stays too, because the SDK sends none. */
  changes: newTierInput.partial(),
});

export const deletedTierInput = z.strictObject({ tierId: z.guid(), revision: revisionInput });

export const settingsInput = z.strictObject({
  revision: revisionInput,
  status: z.enum(['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED']),
  rollingWindowMonths: z.int().min(MIN_WINDOW_MONTHS).max(MAX_WINDOW_MONTHS),
  /** Always the whole of it: Wix clears what is left out. Null only where there is none. */
  baseTier: z.strictObject({ name, description, icon }).nullable(),
});

export const rehomingInput = z.strictObject({
  id: z.guid(),
  revision: revisionInput,
  rehomings: z
    .array(
      z.strictObject({
        from: z.guid(),
        to: z.union([z.literal('nowhere'), z.strictObject({ tierId: z.guid().nullable() })]),
      }),
    )
    .min(1),
  /** The tiers that there are: amounts of any other would be refused. */
  tierIds: z.array(z.guid()).max(MAX_TIERS),
});

/** What Wix calls the fields of the forms. */
export const TIER_FIELDS = { durationInMonths: 'rollingWindowMonths' } as const;
