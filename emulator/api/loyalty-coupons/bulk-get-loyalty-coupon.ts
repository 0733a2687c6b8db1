import { defineHandler } from '../handler';
import { queryRequestSchema } from '../paging';
import { SITE_ID } from '../tokens';
import { listCoupons } from './list-coupons';

const METHOD = 'coupons.bulkGetLoyaltyCoupon';

/** Coupons of all of the caller's sites; the emulator is one site. */
export const bulkGetLoyaltyCoupon = defineHandler({
  method: METHOD,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => ({
    couponsInSite: [
      { metaSiteId: SITE_ID, loyaltyCoupons: listCoupons(METHOD, query, engine).coupons },
    ],
  }),
});
