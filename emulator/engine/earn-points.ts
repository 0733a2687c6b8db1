import { type Account, requireAccount } from './accounts';
import type { Command } from './command';
import { appendEntry, type Transaction } from './ledger';
import { toPoints } from './points';
import { requireActiveProgram } from './program';

export type EarnPoints = {
  accountId: string;
  amount: number;
  appId: string;
  idempotencyKey: string;
  description?: string | undefined;
  activityType?: string | undefined;
  orderId?: string | undefined;
  followedChannel?: string | undefined;
};

/** Gives points for an activity. The idempotency key is unique in the whole program, whatever the account. */
export const earnPoints: Command<EarnPoints, { account: Account; transaction: Transaction }> = {
  name: 'earnPoints',
  idempotencyKey: (input) => input.idempotencyKey,
  run(context, input) {
    requireActiveProgram(context.store);
    const account = requireAccount(context.store, input.accountId);
    return appendEntry(context, account, {
      amount: toPoints(input.amount),
      description: input.description,
      idempotencyKey: input.idempotencyKey,
      cause: {
        type: 'EARN',
        appId: input.appId,
        activityType: input.activityType,
        orderId: input.orderId,
        followedChannel: input.followedChannel,
      },
    });
  },
};
