import { z } from 'zod';
import { type Checkout, type CheckoutStore, lineItemSchema } from '../engine/checkouts';
import type { Database } from './database';
import { fromJson } from './json';
import type { Schema } from './schema';

type CheckoutsTable = Schema['checkouts'];

export const checkoutBodySchema = z.object({
  channelType: z.string(),
  lineItems: z.array(lineItemSchema),
  orderId: z.string().nullable(),
});

export function createCheckoutStore(database: Database): CheckoutStore {
  const { sql } = database;
  return {
    get: (id) => {
      const row = database.first(sql.selectFrom('checkouts').selectAll().where('id', '=', id));
      return row && toCheckout(row);
    },
    insert: (checkout) => database.run(sql.insertInto('checkouts').values(toRow(checkout))),
    update: (checkout) =>
      database.run(sql.updateTable('checkouts').set(toRow(checkout)).where('id', '=', checkout.id)),
  };
}

function toCheckout(row: CheckoutsTable): Checkout {
  return {
    id: row.id,
    contactId: row.contact_id,
    ...fromJson(row.body, checkoutBodySchema),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow({ channelType, lineItems, orderId, ...checkout }: Checkout): CheckoutsTable {
  return {
    id: checkout.id,
    contact_id: checkout.contactId,
    body: JSON.stringify({ channelType, lineItems, orderId }),
    completed: Number(orderId !== null),
    created_at: checkout.createdAt,
    updated_at: checkout.updatedAt,
  };
}
