import { type Account, requireAccount } from './accounts';
import type { Command } from './command';
import { requireRevision } from './errors';
import { appendEntry, type Transaction } from './ledger';
import { toPoints } from './points';
import { requireActiveProgram } from './program';

export type AdjustPoints = {
  accountId: string;
  revision: string | undefined;
  appId: string;
  description?: string | undefined;
  /** Add (or take) this many points, or make the balance this many. */
  change: { amount: number } | { balance: number };
};

/**
 * Corrects a balance by hand. Needs the account's current revision. Setting the balance to what it already is writes
 * nothing, so there is no transaction then.
 */
export const adjustPoints: Command<AdjustPoints, { account: Account; transaction?: Transaction }> =
  {
    name: 'adjustPoints',
    run(context, input) {
      requireActiveProgram(context.store);
      const account = requireAccount(context.store, input.accountId);
      requireRevision(account, input.revision);
      const before = account.points.balance;
      const amount =
        'balance' in input.change ? input.change.balance - before : input.change.amount;
      if (amount === 0) return { account };
      return appendEntry(context, account, {
        amount: toPoints(amount),
        description: input.description,
        cause: {
          type: 'ADJUST',
          appId: input.appId,
          amountBefore: before,
          amountAfter: before + amount,
        },
      });
    },
  };
