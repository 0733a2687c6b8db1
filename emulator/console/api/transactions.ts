import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';
import { ownerToken } from './world';

const transactionSchema = z.object({
  id: z.string(),
  createdDate: z.coerce.date(),
  amount: z.number(),
  transactionType: z.enum(['EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE']),
  description: z.string().optional(),
});

export const transactionQueries = {
  /** An account's newest 50. */
  of: (accountId: string) =>
    queryOptions({
      queryKey: ['transactions', accountId],
      queryFn: async () => {
        const answer = z.object({ loyaltyTransactions: z.array(transactionSchema) });
        const { loyaltyTransactions } = await send(answer, {
          method: 'POST',
          path: '/loyalty-transactions/v1/loyalty-transactions/query',
          token: await ownerToken(),
          body: { query: { filter: { accountId } } },
        });
        return loyaltyTransactions;
      },
    }),
};
