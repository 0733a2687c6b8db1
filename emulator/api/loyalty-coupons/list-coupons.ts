import type { Engine } from '../../engine/execute';
import { type CursorPagingMetadata, listByCursor, type ListQuery } from '../paging';
import { COUPON_FIELDS } from './coupon-fields';
import { formatCoupon } from './format-coupon';

/** One page of coupons, newest first unless the query sorts otherwise. */
export function listCoupons(
  method: string,
  query: ListQuery,
  engine: Engine,
): { coupons: object[]; paging: CursorPagingMetadata } {
  const { items, pagingMetadata } = listByCursor(
    { method, fields: COUPON_FIELDS, defaultSort: { fieldName: 'createdDate', order: 'DESC' } },
    query,
    engine.store.coupons.page,
  );
  return { coupons: items.map(formatCoupon), paging: pagingMetadata };
}
