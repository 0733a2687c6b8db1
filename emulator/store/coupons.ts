import { specificationSchema } from '../engine/coupon-specification';
import type { Coupon, CouponStore } from '../engine/coupons';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromJson } from './json';
import type { CouponsTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  accountId: column('account_id'),
  memberId: nullableColumn('member_id'),
  transactionId: nullableColumn('transaction_id'),
  couponReference: column('reference_id'),
  status: column('status'),
  rewardName: column('reward_name'),
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
};

const source = { table: 'coupons', columns, toItem: toCoupon } as const;

export function createCouponStore(database: Database): CouponStore {
  const { sql } = database;
  const all = sql.selectFrom('coupons').selectAll();
  return {
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toCoupon(row);
    },
    insert: (coupon) => database.run(sql.insertInto('coupons').values(toRow(coupon))),
    update: (coupon) =>
      database.run(sql.updateTable('coupons').set(toRow(coupon)).where('id', '=', coupon.id)),
    delete: (id) => database.run(sql.deleteFrom('coupons').where('id', '=', id)),
    pendingSince: (time, limit) =>
      database
        .all(
          all
            .where('status', '=', 'PENDING')
            .where('created_at', '<=', time)
            .orderBy('created_at')
            .limit(limit),
        )
        .map(toCoupon),
    page: (request) => selectPage(database, source, request),
  };
}

function toCoupon(row: CouponsTable): Coupon {
  return {
    id: row.id,
    accountId: row.account_id,
    memberId: row.member_id,
    rewardId: row.reward_id,
    rewardName: row.reward_name,
    transactionId: row.transaction_id,
    status: row.status,
    reference: {
      id: row.reference_id,
      code: row.code,
      specification: fromJson(row.specification, specificationSchema),
      deleted: row.reference_deleted === 1,
    },
    costInPoints: row.cost_in_points,
    refundable: row.refundable === 1,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow({ reference, ...coupon }: Coupon): CouponsTable {
  return {
    id: coupon.id,
    account_id: coupon.accountId,
    member_id: coupon.memberId,
    reward_id: coupon.rewardId,
    reward_name: coupon.rewardName,
    transaction_id: coupon.transactionId,
    status: coupon.status,
    reference_id: reference.id,
    reference_deleted: Number(reference.deleted),
    code: reference.code,
    specification: JSON.stringify(reference.specification),
    cost_in_points: coupon.costInPoints,
    refundable: Number(coupon.refundable),
    revision: coupon.revision,
    created_at: coupon.createdAt,
    updated_at: coupon.updatedAt,
  };
}
