import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Coupon } from '../../../../domain/coupon';
import { accountQueries } from '../../../data/accounts/queries';

/** Reads balances again when Wix has taken the points of a coupon, or has failed to: nothing on this page did that. */
export function useSettledCoupons(coupons: Coupon[] | undefined): void {
  const client = useQueryClient();
  const pending = coupons?.filter(({ status }) => status === 'PENDING').length ?? 0;
  const before = useRef(pending);
  // Synchronises with Wix, which settles coupons by itself.
  useEffect(() => {
    if (pending < before.current) {
      void client.invalidateQueries({ queryKey: accountQueries.all() });
    }
    before.current = pending;
  }, [client, pending]);
}
