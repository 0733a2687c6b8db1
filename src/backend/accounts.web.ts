import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import {
  ADJUSTMENT_FIELDS,
  adjustmentInput,
  applyAdjustment,
  seekAdjustment,
  soughtAdjustmentInput,
} from './adjust-points';
import { countBalances as count, balanceBoundsInput } from './count-balances';
import { accountsInput, findAccounts } from './get-accounts';
import {
  accountListInput,
  countInput,
  countOn,
  listAccountPage,
  MAX_PAGES_NARROWED,
  narrowAccountPage,
  narrowInput,
} from './list-accounts';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toAccount } from './map-account';
import { balanceSampleInput, sampleBalances as sample } from './sample-balances';
import { reversalInput, takeBackEntry } from './reverse-entry';

/** One page of members with the exact number of all that match, where Wix has one. */
export const listAccounts = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: accountListInput, effect: 'read', loyaltyCalls: 2 }, listAccountPage),
);

/**
 * The members who fit a combination that Wix has no call for, all of them on one page: found by what it can ask, then
 * looked through. None when there are too many to look through.
 */
export const narrowAccounts = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: narrowInput, effect: 'read', loyaltyCalls: MAX_PAGES_NARROWED },
    narrowAccountPage,
  ),
);

/** Counts, page by page, the members who match filters that Wix has no count for; one part of the count at a time. */
export const countMembers = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: countInput, effect: 'read', loyaltyCalls: MAX_PAGES_NARROWED }, countOn),
);

/** Several members' accounts; those that are gone are left out. */
export const getAccounts = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: accountsInput, effect: 'read', loyaltyCalls: 1 }, findAccounts),
);

/** One member's account. */
export const getAccount = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ accountId: z.guid() }), effect: 'read', loyaltyCalls: 1 },
    async ({ accountId }) => toAccount(await loyalty.getAccount(accountId)),
  ),
);

/**
 * Adds, removes or sets points. A conflict means that the account changed since `revision`. `unavailable` and
 * `unexpected` mean that the points may have moved: ask `findAdjustment` before anything is sent again.
 */
export const adjustPoints = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: adjustmentInput, effect: 'write', loyaltyCalls: 1, fieldNames: ADJUSTMENT_FIELDS },
    applyAdjustment,
  ),
);

/**
 * Takes an entry of the ledger back by its opposite. Refused as `IRREVERSIBLE_…` when there is nothing to take back, or no
 * more; otherwise it answers, fails and is looked up like `adjustPoints`.
 */
export const reverseEntry = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: reversalInput, effect: 'write', loyaltyCalls: 3, fieldNames: ADJUSTMENT_FIELDS },
    takeBackEntry,
  ),
);

/** What became of an adjustment whose answer was lost; takes what it was given, without the change. */
export const findAdjustment = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: soughtAdjustmentInput, effect: 'read', loyaltyCalls: 2 }, seekAdjustment),
);

/** How many members hold at least so many points, exactly, for up to fifty amounts at once. */
export const countBalances = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: balanceBoundsInput, effect: 'read', loyaltyCalls: 1 }, count),
);

/** The balances of up to two hundred members of a tier, from a starting point among their ids. */
export const sampleBalances = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: balanceSampleInput, effect: 'read', loyaltyCalls: 2 }, sample),
);
