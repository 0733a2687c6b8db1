import { z } from 'zod';
import { earnPoints as earn } from '../../engine/earn-points';
import { actorOf } from '../auth';
import { guid, text } from '../fields';
import { defineHandler } from '../handler';
import { formatAccount } from './format-account';

export const earnPoints = defineHandler({
  method: 'accounts.earnPoints',
  input: z.strictObject({
    accountId: guid,
    amount: z.int().min(1).max(9_999_999),
    appId: text(1, 100),
    idempotencyKey: text(1, 256),
    description: text(1, 100).optional(),
    activityType: text(0, 100).nullish(),
    orderId: text(0, 512).nullish(),
    followedSocialMedia: z.strictObject({ channel: text(1, 32) }).optional(),
  }),
  run: ({ followedSocialMedia, activityType, orderId, ...input }, { engine, caller }) => {
    const { account, transaction } = engine.execute(
      earn,
      {
        ...input,
        activityType: activityType ?? undefined,
        orderId: orderId ?? undefined,
        followedChannel: followedSocialMedia?.channel,
      },
      actorOf(caller),
    );
    return { account: formatAccount(engine, account), transactionId: transaction.id };
  },
});
