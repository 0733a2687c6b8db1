import type { AbandonedCheckout, AbandonedCheckoutStore } from '../engine/abandoned-checkouts';
import { checkoutBodySchema } from './checkouts';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromJson } from './json';
import type { Schema } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  id: column('id'),
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
  status: column('status'),
  'buyerInfo.contactId': column('contact_id'),
  'buyerInfo.memberId': nullableColumn('member_id'),
  'buyerInfo.email': nullableColumn('email'),
};

const source = { table: 'abandoned_checkouts', columns, toItem: toAbandonedCheckout } as const;

export function createAbandonedCheckoutStore(database: Database): AbandonedCheckoutStore {
  return { page: (request) => selectPage(database, source, request) };
}

function toAbandonedCheckout(row: Schema['abandoned_checkouts']): AbandonedCheckout {
  return {
    id: row.id,
    checkoutId: row.checkout_id,
    status: row.status,
    buyer: { contactId: row.contact_id, memberId: row.member_id, email: row.email },
    lineItems: fromJson(row.body, checkoutBodySchema).lineItems,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
