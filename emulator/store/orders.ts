import { sql as rawSql } from 'kysely';
import type { Order, OrderStore } from '../engine/orders';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import type { OrdersTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  id: column('id'),
  number: column('number'),
  checkoutId: column('checkout_id'),
  createdDate: column('created_at'),
  'buyerInfo.contactId': nullableColumn('contact_id'),
  'buyerInfo.memberId': nullableColumn('member_id'),
  'buyerInfo.email': nullableColumn('email'),
};

type OrderRow = OrdersTable & { number: string };

const source = { table: 'orders', columns, toItem: toOrder } as const;

export function createOrderStore(database: Database): OrderStore {
  const { sql } = database;
  const all = sql
    .selectFrom('orders')
    .selectAll()
    .select(rawSql<string>`number`.as('number'));
  return {
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toOrder(row);
    },
    insert: ({ id, checkoutId, buyer, createdAt }) =>
      database.run(
        sql.insertInto('orders').values({
          id,
          checkout_id: checkoutId,
          contact_id: buyer?.contactId ?? null,
          member_id: buyer?.memberId ?? null,
          email: buyer?.email ?? null,
          created_at: createdAt,
        }),
      ),
    page: (request) => selectPage(database, source, request),
  };
}

function toOrder(row: OrderRow): Order {
  const { contact_id: contactId, member_id: memberId, email } = row;
  return {
    id: row.id,
    number: row.number,
    checkoutId: row.checkout_id,
    buyer: contactId === null ? null : { contactId, memberId, email },
    createdAt: row.created_at,
  };
}
