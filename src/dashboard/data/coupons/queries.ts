import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const coupons = webMethods('coupons');

const LIST_INTERVAL_MS = 30_000;
/** Wix takes the points of a new coupon within moments. */
const SETTLING_INTERVAL_MS = 2_000;

/** Reads of members' coupons. */
export const couponQueries = {
  all: () => ['coupons'] as const,
  /** The newest first; asked again quickly while one of them is still being paid for. */
  ofAccount: (accountId: string) =>
    queryOptions({
      queryKey: [...couponQueries.all(), 'ofAccount', accountId],
      queryFn: () => coupons.listAccountCoupons({ accountId }),
      refetchInterval: ({ state }) =>
        state.data?.coupons.some(({ status }) => status === 'PENDING')
          ? SETTLING_INTERVAL_MS
          : LIST_INTERVAL_MS,
    }),
};
