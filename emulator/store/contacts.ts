import type { Contact, ContactStore } from '../engine/contacts';
import { imageSchema } from '../engine/image';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromNullableJson, toNullableJson } from './json';
import type { ContactsTable } from './schema';
import { countRows, selectOffsetPage } from './select-page';

const columns: Columns = {
  id: column('id'),
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
  'primaryInfo.email': nullableColumn('email'),
  'info.name.first': nullableColumn('first_name'),
  'info.name.last': nullableColumn('last_name'),
  memberId: nullableColumn('member_id'),
};

const source = { table: 'contacts', columns, toItem: toContact } as const;

export function createContactStore(database: Database): ContactStore {
  const all = database.sql.selectFrom('contacts').selectAll();
  const one = (query: typeof all) => {
    const row = database.first(query);
    return row && toContact(row);
  };
  const findByEmail = database.prepare(all.where('email', '=', ''));
  return {
    get: (id) => one(all.where('id', '=', id)),
    getByMember: (memberId) => one(all.where('member_id', '=', memberId)),
    getByEmail: (email) => {
      const row = findByEmail(email);
      return row && toContact(row);
    },
    getByPhone: (phone) => one(all.where('phone', '=', phone).orderBy('created_at').limit(1)),
    insert: (contact) => database.run(database.sql.insertInto('contacts').values(toRow(contact))),
    page: (request) => selectOffsetPage(database, source, request),
    count: (where) => countRows(database, source, where),
  };
}

function toContact(row: ContactsTable): Contact {
  return {
    id: row.id,
    memberId: row.member_id,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    phone: row.phone,
    picture: fromNullableJson(row.picture, imageSchema),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(contact: Contact): ContactsTable {
  return {
    id: contact.id,
    member_id: contact.memberId,
    first_name: contact.firstName,
    last_name: contact.lastName,
    email: contact.email,
    phone: contact.phone,
    picture: toNullableJson(contact.picture),
    revision: contact.revision,
    created_at: contact.createdAt,
    updated_at: contact.updatedAt,
  };
}
