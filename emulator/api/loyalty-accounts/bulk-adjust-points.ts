import { z } from 'zod';
import type { PointsChange } from '../../engine/adjust-points';
import { bulkAdjustPoints as bulkAdjust } from '../../engine/bulk-adjust-points';
import { invalidField } from '../../engine/errors';
import type { Condition } from '../../engine/list-query';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { filterSchema } from '../paging';
import { parseFilter } from '../query-language';
import { APP_ID } from '../tokens';
import { ACCOUNT_SEARCH_FIELDS } from './account-fields';
import { freeTextCondition, freeTextSchema } from './free-text';

/** The parts of searchAccounts' request that select accounts; what its paging would mean here is not documented. */
const searchSchema = z.strictObject({ search: freeTextSchema.nullish(), filter: filterSchema });

const requestSchema = z.strictObject({
  search: searchSchema.optional(),
  balance: z.int().min(0).max(999_999_999).optional(),
  amount: z.int().min(-9_999_999).max(9_999_999).optional(),
});

export const bulkAdjustPoints = defineHandler({
  method: 'accounts.bulkAdjustPoints',
  input: requestSchema,
  run: (input, { engine, caller }) => {
    const job = engine.execute(
      bulkAdjust,
      { where: readSearch(input), change: readChange(input), appId: APP_ID },
      actorOf(caller),
    );
    return { asyncJobId: job.id };
  },
});

/** An empty search is refused: that it means "everybody" is not documented, and nobody should find out by accident. */
function readSearch({ search }: z.output<typeof requestSchema>): Condition {
  const hasFilter = Object.keys(search?.filter ?? {}).length > 0;
  if (!hasFilter && !search?.search?.expression) {
    throw invalidField('search', 'needs a filter or an expression', 'REQUIRED_FIELD');
  }
  return {
    op: 'and',
    parts: [parseFilter(search?.filter, ACCOUNT_SEARCH_FIELDS), freeTextCondition(search?.search)],
  };
}

function readChange({ balance, amount }: z.output<typeof requestSchema>): PointsChange {
  if ((balance === undefined) === (amount === undefined)) {
    throw invalidField('amount', 'or balance must be given, and not both', 'ONE_OF_ALIGNMENT');
  }
  if (amount === 0) throw invalidField('amount', 'must not be 0');
  return balance === undefined ? { amount: amount ?? 0 } : { balance };
}
