import { Permissions, webMethod } from '@wix/web-methods';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toTiersProgram } from './map-tier';
import { rehomeReward, rehomeRule } from './rehome-tier-amounts';
import {
  changedTierInput,
  deletedTierInput,
  newTierInput,
  newTiersInput,
  rehomingInput,
  settingsInput,
  TIER_FIELDS,
} from './tier-input';
import { changeOne, createMany, createOne, replaceSettings } from './write-tiers';

/**
 * The ladder and its settings. On a site that has none yet, Wix writes default settings (disabled) as this is read.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/get-tiers-program
 */
export const getTiersProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () =>
    toTiersProgram(await loyalty.getTiersProgram()),
  ),
);

/** Adds a tier. A site whose plan has no tiers is refused: `isPlanWithoutTiers`. */
export const createTier = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: newTierInput, effect: 'write', loyaltyCalls: 1, fieldNames: TIER_FIELDS },
    createOne,
  ),
);

/** Adds several tiers at once and says of each whether it was made. */
export const bulkCreateTiers = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: newTiersInput, effect: 'write', loyaltyCalls: 1, fieldNames: TIER_FIELDS },
    createMany,
  ),
);

/** Changes what is given of a tier. A conflict means that it is no longer the version of `revision`. */
export const updateTier = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: changedTierInput, effect: 'write', loyaltyCalls: 1, fieldNames: TIER_FIELDS },
    changeOne,
  ),
);

/** Removes a tier; its members fall to the next lower one at Wix's next recalculation. */
export const deleteTier = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: deletedTierInput, effect: 'write', loyaltyCalls: 1 },
    async ({ tierId, revision }) => {
      await loyalty.deleteTier(tierId, revision);
      return { tierId };
    },
  ),
);

/** Replaces status, rolling window and base tier as a whole, because Wix clears a base tier that is left out. */
export const updateTiersProgramSettings = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: settingsInput, effect: 'write', loyaltyCalls: 1, fieldNames: TIER_FIELDS },
    replaceSettings,
  ),
);

/** Moves the amounts that a rule gives in tiers that go, and touches nothing else of it. */
export const rehomeRuleAmounts = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: rehomingInput, effect: 'write', loyaltyCalls: 2 }, rehomeRule),
);

/** The same for a reward. */
export const rehomeRewardAmounts = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: rehomingInput, effect: 'write', loyaltyCalls: 2 }, rehomeReward),
);
