import { z } from 'zod';
import { notFound } from '../../engine/errors';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatTransaction } from './format-transaction';

export const getLoyaltyTransaction = defineHandler({
  method: 'transactions.getLoyaltyTransaction',
  input: z.strictObject({ loyaltyTransactionId: guid }),
  run: ({ loyaltyTransactionId }, { engine }) => {
    const transaction = engine.store.ledger.get(loyaltyTransactionId);
    if (!transaction) throw notFound('Transaction', loyaltyTransactionId);
    return { loyaltyTransaction: formatTransaction(transaction) };
  },
});
