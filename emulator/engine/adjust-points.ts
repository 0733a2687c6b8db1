import { type Account, requireAccount } from './accounts';
import type { Command, CommandContext } from './command';
import { requireRevision } from './errors';
import { appendEntry, type Transaction } from './ledger';
import { toPoints } from './points';
import { requireActiveProgram } from './program';

/** Add (or take) this many points, or make the balance this many. */
export type PointsChange = { amount: number } | { balance: number };

export type AdjustPoints = {
  accountId: string;
  revision: string | undefined;
  appId: string;
  description?: string | undefined;
  change: PointsChange;
};

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
export function adjustAccount(
  context: CommandContext,
  account: Account,
  { change, appId, description }: Pick<AdjustPoints, 'change' | 'appId' | 'description'>,
): Adjusted {
  const before = account.points.balance;
  const amount = 'balance' in change ? change.balance - before : change.amount;
  if (amount === 0) return { account };
  return appendEntry(context, account, {
    amount: toPoints(amount),
    description,
    cause: { type: 'ADJUST', appId, amountBefore: before, amountAfter: before + amount },
  });
}
