import { type Account, requireAccount } from './accounts';
import type { Command, CommandContext } from './command';
import { requireRevision } from './errors';
import { appendEntry, type NewEntry, type Transaction } from './ledger';
import { toPoints } from './points';
import { requireActiveProgram } from './program';

/** Add (or take) this many points, or make the balance this many. */
export type PointsChange = { amount: number } | { balance: number };

type Adjustment = { appId: string; description?: string | undefined; change: PointsChange };

export type AdjustPoints = Adjustment & { accountId: string; revision: string | undefined };

/** There is no transaction when the balance already was what it was set to. */
export type Adjusted = { account: Account; transaction?: Transaction };

/** Corrects a balance by hand. Needs the account's current revision. */
export const adjustPoints: Command<AdjustPoints, Adjusted> = {
  name: 'adjustPoints',
  run(context, input) {
    requireActiveProgram(context.store);
    const account = requireAccount(context.store, input.accountId);
    requireRevision(account, input.revision);
    return adjustAccount(context, account, input);
  },
};

/** Appends the ADJUST entry of a change; setting a balance to what it already is appends none. */
function adjustAccount(
  context: CommandContext,
  account: Account,
  adjustment: Adjustment,
): Adjusted {
  const entry = adjustmentEntry(account, adjustment);
  return entry ? appendEntry(context, account, entry) : { account };
}

/** The ADJUST entry of a change; none if the balance is what it is to be set to. */
export function adjustmentEntry(
  account: Account,
  { change, appId, description }: Adjustment,
): NewEntry | undefined {
  const before = account.points.balance;
  const amount = 'balance' in change ? change.balance - before : change.amount;
  if (amount === 0) return undefined;
  return {
    amount: toPoints(amount),
    description,
    cause: { type: 'ADJUST', appId, amountBefore: before, amountAfter: before + amount },
  };
}
