import { defineHandler } from '../handler';
import { queryRequestSchema } from '../paging';
import { listCoupons } from './list-coupons';

const METHOD = 'coupons.queryLoyaltyCoupons';

/** Unlike the other queries, this one has its paging under `metadata`, and no `hasNext`. */
export const queryLoyaltyCoupons = defineHandler({
  method: METHOD,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { coupons, paging } = listCoupons(METHOD, query, engine);
    const { count, cursors } = paging;
    return { loyaltyCoupons: coupons, metadata: { count, tooManyToCount: false, cursors } };
  },
});
