import { sql as rawSql } from 'kysely';
import { toCents } from '../engine/money';
import type { OrderRefund, OrderRefundStore } from '../engine/order-refunds';
import type { Database } from './database';
import type { OrderRefundsTable } from './schema';

export function createOrderRefundStore(database: Database): OrderRefundStore {
  const { sql } = database;
  return {
    ofOrder: (orderId) =>
      database
        .all(
          sql
            .selectFrom('order_refunds')
            .selectAll()
            .where('order_id', '=', orderId)
            .orderBy(rawSql`seq`),
        )
        .map(toRefund),
    insert: ({ id, orderId, money, createdAt }) =>
      database.run(
        sql
          .insertInto('order_refunds')
          .values({ id, order_id: orderId, money_cents: money, created_at: createdAt }),
      ),
  };
}

function toRefund(row: OrderRefundsTable): OrderRefund {
  return {
    id: row.id,
    orderId: row.order_id,
    money: row.money_cents === null ? null : toCents(row.money_cents),
    createdAt: row.created_at,
  };
}
