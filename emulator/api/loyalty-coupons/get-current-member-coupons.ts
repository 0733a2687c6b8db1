import { defineHandler, NO_INPUT } from '../handler';
import { requireOwnAccount } from '../own-account';
import { formatCoupon } from './format-coupon';

const LIMIT = 100;

/** The caller's newest coupons. */
export const getCurrentMemberCoupons = defineHandler({
  method: 'coupons.getCurrentMemberCoupons',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => {
    const page = engine.store.coupons.page({
      where: { op: 'eq', field: 'accountId', value: requireOwnAccount(engine, caller).id },
      sort: [{ field: 'createdDate', descending: true }],
      limit: LIMIT,
    });
    return { loyaltyCoupons: page.items.map(formatCoupon) };
  },
});
