import { sql as sqlFragment } from 'kysely';
import type { Account, AccountStore, ProgramTotals } from '../engine/accounts';
import { present } from '../engine/assert';
import type { Condition } from '../engine/list-query';
import { imageSchema } from '../engine/image';
import { toPoints } from '../engine/points';
import { aggregate } from './aggregate';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromNullableJson, toJsonRows, toNullableJson } from './json';
import { rescheduleExpiry } from './reschedule-expiry';
import type { AccountsTable } from './schema';
import { countRows, selectPage } from './select-page';
import { withSimilarWords } from './similar-words';
import { updateAccounts } from './update-accounts';

/** Wix's names of what accounts can be selected and sorted by. */
export const ACCOUNT_COLUMNS: Columns = {
  id: column('id'),
  contactId: column('contact_id'),
  memberId: nullableColumn('member_id'),
  'contact.id': column('contact_id'),
  'contact.name': nullableColumn('contact_name'),
  'contact.email': nullableColumn('contact_email'),
  'contact.displayName': nullableColumn('contact_display_name'),
  'points.balance': column('balance'),
  'points.earned': column('earned'),
  'points.adjusted': column('adjusted'),
  'points.redeemed': column('redeemed'),
  'points.expired': column('expired'),
  'tier.id': nullableColumn('tier_id'),
  'pointsExpiration.expirationDate': nullableColumn('next_expiry_at'),
  'pointsExpiration.expiringPointsAmount': column('next_expiry_amount'),
  lastActivityDate: nullableColumn('last_activity_at'),
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
};

const source = { table: 'accounts', columns: ACCOUNT_COLUMNS, toItem: toAccount } as const;

export function createAccountStore(database: Database): AccountStore {
  const { sql } = database;
  const all = sql.selectFrom('accounts').selectAll();
  const one = (query: typeof all) => {
    const find = database.prepare(query);
    return (key: string) => {
      const row = find(key);
      return row && toAccount(row);
    };
  };
  const fuzzily = (where: Condition) => withSimilarWords(database, where);
  return {
    get: one(all.where('id', '=', '')),
    getByContact: one(all.where('contact_id', '=', '')),
    getByMember: one(all.where('member_id', '=', '')),
    insert: (account) => database.run(sql.insertInto('accounts').values(toRow(account))),
    getAll: (ids) => {
      const wanted = sqlFragment<string>`(SELECT value FROM json_each(${toJsonRows(ids)}))`;
      const accounts = database.many(all.where('id', 'in', wanted)).map(toAccount);
      return new Map(accounts.map((account) => [account.id, account]));
    },
    update: (changes) => updateAccounts(database, changes),
    page: (request) => selectPage(database, source, { ...request, where: fuzzily(request.where) }),
    count: (where) => countRows(database, source, fuzzily(where)),
    aggregate: (request) =>
      aggregate(database, source, { ...request, where: fuzzily(request.where) }),
    totals: () => totals(database),
    rescheduleExpiry: () => rescheduleExpiry(database),
    dueForExpiry: (now, limit) =>
      database
        .all(
          sql
            .selectFrom('accounts')
            .select('id')
            .where('next_expiry_at', '<=', now)
            .orderBy('next_expiry_at')
            .limit(limit),
        )
        .map(({ id }) => id),
  };
}

function totals(database: Database): ProgramTotals {
  const accounts = database.sql.selectFrom('accounts');
  const sum = (column: 'balance' | 'earned' | 'adjusted' | 'redeemed' | 'expired') =>
    sqlFragment<number>`coalesce(sum(${sqlFragment.ref(column)}), 0)`.as(column);
  const points = database.first(
    accounts.select([
      sum('balance'),
      sum('earned'),
      sum('adjusted'),
      sum('redeemed'),
      sum('expired'),
    ]),
  );
  const tiers = database.all(
    accounts
      .select(({ fn }) => ['tier_id as tierId', fn.countAll<number>().as('accounts')])
      .groupBy('tier_id')
      .orderBy('tier_id'),
  );
  return { points: present(points, 'totals'), tiers };
}

function toAccount(row: AccountsTable): Account {
  return {
    id: row.id,
    contactId: row.contact_id,
    memberId: row.member_id,
    contact: {
      name: row.contact_name,
      email: row.contact_email,
      displayName: row.contact_display_name,
      picture: fromNullableJson(row.contact_picture, imageSchema),
    },
    points: {
      balance: toPoints(row.balance),
      earned: toPoints(row.earned),
      adjusted: toPoints(row.adjusted),
      redeemed: toPoints(row.redeemed),
      expired: toPoints(row.expired),
    },
    tier: { id: row.tier_id, points: toPoints(row.tier_points), updatedAt: row.tier_updated_at },
    nextExpiry: { at: row.next_expiry_at, amount: toPoints(row.next_expiry_amount) },
    lastActivityAt: row.last_activity_at,
    lastExpiryAt: row.last_expiry_at,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(account: Account): AccountsTable {
  return {
    id: account.id,
    contact_id: account.contactId,
    member_id: account.memberId,
    contact_name: account.contact.name,
    contact_email: account.contact.email,
    contact_display_name: account.contact.displayName,
    contact_picture: toNullableJson(account.contact.picture),
    created_at: account.createdAt,
    ...account.points,
    tier_id: account.tier.id,
    tier_points: account.tier.points,
    tier_updated_at: account.tier.updatedAt,
    next_expiry_at: account.nextExpiry.at,
    next_expiry_amount: account.nextExpiry.amount,
    last_activity_at: account.lastActivityAt,
    last_expiry_at: account.lastExpiryAt,
    revision: account.revision,
    updated_at: account.updatedAt,
  };
}
