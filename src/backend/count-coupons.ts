import type { OutstandingCoupons } from '../domain/reward';
import { loyalty } from './loyalty-client';
import { required } from './read-answer';

const PAGE_SIZE = 100;

/** Paid for, or about to be, and not used: https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/coupon-object */
const OUTSTANDING: ('ACTIVE' | 'PENDING')[] = ['ACTIVE', 'PENDING'];

/** Counts up to two hundred: Wix has no call that only counts coupons. */
export async function countOutstanding(rewardName: string): Promise<OutstandingCoupons> {
  const first = await loyalty.queryCoupons({
    filter: { rewardName, status: { $in: OUTSTANDING } },
    cursorPaging: { limit: PAGE_SIZE },
  });
  const cursor = first.metadata?.cursors?.next;
  const second = cursor
    ? await loyalty.queryCoupons({ cursorPaging: { limit: PAGE_SIZE, cursor } })
    : null;
  const found = [first, ...(second ? [second] : [])];
  return {
    count: found.flatMap(({ loyaltyCoupons }) => required(loyaltyCoupons, 'loyaltyCoupons')).length,
    hasMore: Boolean(second?.metadata?.cursors?.next),
  };
}
