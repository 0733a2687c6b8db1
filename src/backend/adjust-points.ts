import { z } from 'zod';
import {
  describeAdjustment,
  markerTag,
  MAX_REASON_LENGTH,
  type Adjusted,
  type AdjustmentOutcome,
  type PointsChange,
} from '../domain/adjustment';
import { isMarker, reversedIdOf } from '../domain/adjustment-marker';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { toTransaction } from './map-transaction';
import { required } from './read-answer';
import { revisionInput } from './revision-input';

const identification = {
  accountId: z.guid(),
  /** As shown when the owner decided, never a fresher one. */
  revision: revisionInput,
  reason: z.string().trim().max(MAX_REASON_LENGTH),
  /** Made once per intent by `toMarker`; a retry sends the same one. */
  marker: z.string().refine(isMarker),
};

/** Ranges of https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/adjust-points */
export const adjustmentInput = z.strictObject({
  ...identification,
  /** Not that of a reversal, whose amount is the ledger's: `reverseEntry`. */
  marker: identification.marker.refine((marker) => reversedIdOf(marker) === null),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add'), points: z.int().min(1).max(9_999_999) }),
    z.strictObject({ kind: z.literal('remove'), points: z.int().min(1).max(9_999_999) }),
    z.strictObject({ kind: z.literal('set'), points: z.int().min(0).max(999_999_999) }),
  ]),
});

/** What Wix calls the fields of the form. */
export const ADJUSTMENT_FIELDS = {
  amount: 'change.points',
  balance: 'change.points',
  description: 'reason',
} as const;

export async function applyAdjustment(input: z.output<typeof adjustmentInput>): Promise<Adjusted> {
  const { account, transactionId } = await loyalty.adjustPoints(input.accountId, {
    ...toPointsOption(input.change),
    description: describeAdjustment(input.reason, input.marker),
    revision: input.revision,
  });
  return {
    account: toAccount(required(account, 'account')),
    transactionId: transactionId ?? null,
  };
}

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

export const soughtAdjustmentInput = z.strictObject(identification);

/** The ledger is asked before the account: an unmoved revision then proves that nothing had happened until now. */
export async function seekAdjustment(
  sought: z.output<typeof soughtAdjustmentInput>,
): Promise<AdjustmentOutcome> {
  const { accountId, revision } = sought;
  const { loyaltyTransactions } = await loyalty.queryTransactions({
    filter: { accountId, description: toSoughtDescription(sought) },
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    cursorPaging: { limit: 1 },
  });
  const [transaction] = required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
  const account = toAccount(await loyalty.getAccount(accountId));
  if (transaction) {
    return { status: 'applied', account, transaction };
  }
  return { status: account.revision === revision ? 'not-applied' : 'unknown', account };
}

/** Somebody else may have reversed the same entry with other words: then it is done as well. */
function toSoughtDescription({ reason, marker }: z.output<typeof soughtAdjustmentInput>) {
  return reversedIdOf(marker) === null
    ? describeAdjustment(reason, marker)
    : { $startsWith: markerTag(marker) };
}
