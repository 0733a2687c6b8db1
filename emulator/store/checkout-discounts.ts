import { present } from '../engine/assert';
import type {
  CheckoutDiscount,
  CheckoutDiscountStore,
  DiscountSource,
} from '../engine/checkout-discounts';
import { toCents } from '../engine/money';
import { column, type Columns } from './condition';
import type { Database } from './database';
import type { CheckoutDiscountsTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  checkoutId: column('checkout_id'),
  status: column('status'),
  accountId: column('account_id'),
  createdDate: column('created_at'),
};

const source = { table: 'checkout_discounts', columns, toItem: toDiscount } as const;

export function createCheckoutDiscountStore(database: Database): CheckoutDiscountStore {
  const { sql } = database;
  const all = sql.selectFrom('checkout_discounts').selectAll().orderBy('created_at');
  return {
    ofCheckout: (checkoutId) =>
      database.all(all.where('checkout_id', '=', checkoutId)).map(toDiscount),
    insert: (discount) =>
      database.run(sql.insertInto('checkout_discounts').values(toRow(discount))),
    update: (discount) =>
      database.run(
        sql.updateTable('checkout_discounts').set(toRow(discount)).where('id', '=', discount.id),
      ),
    appliedBy: (time, limit) =>
      database
        .all(all.where('status', '=', 'APPLIED').where('created_at', '<=', time).limit(limit))
        .map(toDiscount),
    page: (request) => selectPage(database, source, request),
  };
}

function toDiscount(row: CheckoutDiscountsTable): CheckoutDiscount {
  return {
    id: row.id,
    checkoutId: row.checkout_id,
    accountId: row.account_id,
    source: toSource(row),
    status: row.status,
    pointsSpent: row.points_spent,
    amount: toCents(row.amount_cents),
    transactionId: row.transaction_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toSource(row: CheckoutDiscountsTable): DiscountSource {
  const rewardId = () => present(row.reward_id, 'reward of the discount');
  const couponId = () => present(row.loyalty_coupon_id, 'coupon of the discount');
  switch (row.discount_type) {
    case 'DISCOUNT_AMOUNT':
      return { type: 'DISCOUNT_AMOUNT', rewardId: rewardId() };
    case 'COUPON_REWARD':
      return { type: 'COUPON_REWARD', rewardId: rewardId(), couponId: couponId() };
    case 'LOYALTY_COUPON':
      return { type: 'LOYALTY_COUPON', couponId: couponId() };
  }
}

function toRow(discount: CheckoutDiscount): CheckoutDiscountsTable {
  const { source } = discount;
  return {
    id: discount.id,
    checkout_id: discount.checkoutId,
    account_id: discount.accountId,
    reward_id: 'rewardId' in source ? source.rewardId : null,
    loyalty_coupon_id: 'couponId' in source ? source.couponId : null,
    referral_reward_id: null,
    discount_type: source.type,
    status: discount.status,
    points_spent: discount.pointsSpent,
    amount_cents: discount.amount,
    transaction_id: discount.transactionId,
    created_at: discount.createdAt,
    updated_at: discount.updatedAt,
  };
}
