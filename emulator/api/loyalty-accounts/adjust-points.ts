import { z } from 'zod';
import { adjustPoints as adjust, type AdjustPoints } from '../../engine/adjust-points';
import { invalidField } from '../../engine/errors';
import { actorOf } from '../auth';
import { guid, revision, text } from '../fields';
import { defineHandler } from '../handler';
import { APP_ID } from '../tokens';
import { formatAccount } from './format-account';

const adjustSchema = z.strictObject({
  accountId: guid,
  balance: z.int().min(0).max(999_999_999).optional(),
  amount: z.int().min(-9_999_999).max(9_999_999).optional(),
  /** From 1 on, says Wix; a missing one is outdated, not malformed. */
  revision: revision.refine((text) => Number(text) >= 1, 'must be at least 1').nullish(),
  description: text(1, 100).nullish(),
});

export const adjustPoints = defineHandler({
  method: 'accounts.adjustPoints',
  input: adjustSchema,
  run: (input, { engine, caller }) => {
    const { account, transaction } = engine.execute(
      adjust,
      {
        accountId: input.accountId,
        revision: input.revision ?? undefined,
        appId: APP_ID,
        description: input.description ?? undefined,
        change: readChange(input),
      },
      actorOf(caller),
    );
    return {
      account: formatAccount(engine, account),
      ...(transaction && { transactionId: transaction.id }),
    };
  },
});

/** The one documented exception to "never both": `balance` wins over `amount`. */
function readChange(input: z.output<typeof adjustSchema>): AdjustPoints['change'] {
  if (input.balance !== undefined) return { balance: input.balance };
  if (input.amount === undefined) {
    throw invalidField('amount', 'or balance must be given', 'REQUIRED_ONE_OF_FIELD');
  }
  if (input.amount === 0) throw invalidField('amount', 'must not be 0');
  return { amount: input.amount };
}
