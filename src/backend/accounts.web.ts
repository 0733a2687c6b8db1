import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import type { AccountPage } from '../domain/account';
import { ACCOUNT_SORT_FIELDS } from '../domain/account-sort';
import {
  describeAdjustment,
  isMarker,
  MAX_REASON_LENGTH,
  type Adjusted,
  type AdjustmentOutcome,
  type PointsChange,
} from '../domain/adjustment';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toAccount } from './map-account';
import { required } from './read-answer';

const listInput = z.strictObject({
  /** Words of the name or e-mail, in any order; empty lists everybody. */
  search: z.string().max(200),
  sort: z.strictObject({ field: z.enum(ACCOUNT_SORT_FIELDS), order: z.enum(['ASC', 'DESC']) }),
  cursor: z.string().max(16000).nullable(),
  limit: z.int().min(1).max(100),
});

/** One page of members with the exact number of all that match. */
export const listAccounts = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: listInput, effect: 'read', loyaltyCalls: 2 },
    async ({ limit }): Promise<AccountPage> => {
      const { loyaltyAccounts } = await loyalty.queryAccounts({ cursorPaging: { limit } });
      const { count } = await loyalty.countAccounts();
      return {
        accounts: loyaltyAccounts?.map(toAccount) ?? [],
        nextCursor: null,
        total: required(count, 'count'),
      };
    },
  ),
);

const accountInput = z.strictObject({ accountId: z.guid() });

/** One member's account. */
export const getAccount = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: accountInput, effect: 'read', loyaltyCalls: 1 }, async ({ accountId }) =>
    toAccount(await loyalty.getAccount(accountId)),
  ),
);

const adjustmentInput = z.strictObject({
  accountId: z.guid(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add'), points: z.int().min(1).max(9_999_999) }),
    z.strictObject({ kind: z.literal('remove'), points: z.int().min(1).max(9_999_999) }),
    z.strictObject({ kind: z.literal('set'), points: z.int().min(0).max(999_999_999) }),
  ]),
  /** As shown when the owner decided: never a fresher one. */
  revision: z.string().regex(/^\d+$/),
  reason: z.string().trim().max(MAX_REASON_LENGTH),
  /** Made once per intent by `toMarker`; a retry sends the same one. */
  marker: z.string().refine(isMarker),
});

/**
 * Adds, removes or sets points. A conflict means that the account changed since `revision`; `unavailable` and
 * `unexpected` mean that the change may have happened: ask `findAdjustment` before anything is sent again.
 */
export const adjustPoints = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: adjustmentInput, effect: 'write', loyaltyCalls: 1 },
    async ({ accountId, change, revision, reason, marker }): Promise<Adjusted> => {
      const { account, transactionId } = await loyalty.adjustPoints(accountId, {
        ...toPointsOption(change),
        description: describeAdjustment(reason, marker),
        revision,
      });
      return {
        account: toAccount(required(account, 'account')),
        transactionId: required(transactionId, 'transactionId'),
      };
    },
  ),
);

/** Wix has one call for all: `balance` sets, a signed `amount` adds. */
function toPointsOption({ kind, points }: PointsChange): { balance: number } | { amount: number } {
  switch (kind) {
    case 'set':
      return { balance: points };
    case 'add':
      return { amount: points };
    case 'remove':
      return { amount: -points };
  }
}

const soughtInput = adjustmentInput.omit({ change: true });

/** What became of an adjustment whose answer was lost: give what was given to `adjustPoints`. */
export const findAdjustment = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: soughtInput, effect: 'read', loyaltyCalls: 2 },
    async ({ accountId }): Promise<AdjustmentOutcome> => ({
      status: 'unknown',
      account: toAccount(await loyalty.getAccount(accountId)),
    }),
  ),
);
