import { sql as rawSql } from 'kysely';
import { causeSchema, type LedgerStore, type Transaction } from '../engine/ledger';
import { toPoints } from '../engine/points';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromJson } from './json';
import type { LedgerTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  id: column('id'),
  accountId: column('account_id'),
  createdDate: column('effective_at'),
  amount: column('amount'),
  transactionType: column('type'),
  description: nullableColumn('description'),
  idempotencyKey: nullableColumn('idempotency_key'),
};

const source = { table: 'ledger', columns, toItem: toTransaction } as const;

/** Insert-only: there is nothing here, and nothing in SQLite, that changes or removes an entry. */
export function createLedgerStore(database: Database): LedgerStore {
  const { sql } = database;
  const all = sql.selectFrom('ledger').selectAll();
  const one = (query: typeof all) => {
    const row = database.first(query);
    return row && toTransaction(row);
  };
  return {
    get: (id) => one(all.where('id', '=', id)),
    last: (accountId) =>
      one(all.where('account_id', '=', accountId).orderBy(INSERTION, 'desc').limit(1)),
    award: (orderId, ruleId) => one(all.where(ORDER_ID, '=', orderId).where(RULE_ID, '=', ruleId)),
    awardsOfOrder: (orderId) =>
      database
        .all(all.where(ORDER_ID, '=', orderId).where(RULE_ID, 'is not', null))
        .map(toTransaction),
    insert: (entry) => database.run(sql.insertInto('ledger').values(toRow(entry))),
    page: (request) => selectPage(database, source, request),
  };
}

/** Derived from the entry's cause, so never written. */
const ORDER_ID = rawSql<string | null>`order_id`;
const RULE_ID = rawSql<string | null>`rule_id`;

/** The row number, which the schema leaves out because SQLite assigns it. */
const INSERTION = rawSql<number>`seq`;

function toTransaction(row: LedgerTable): Transaction {
  return {
    id: row.id,
    accountId: row.account_id,
    amount: toPoints(row.amount),
    balanceAfter: toPoints(row.balance_after),
    description: row.description,
    idempotencyKey: row.idempotency_key,
    cause: fromJson(row.info, causeSchema),
    actor: row.actor,
    effectiveAt: row.effective_at,
    recordedAt: row.recorded_at,
    commandId: row.command_id,
  };
}

function toRow(entry: Transaction): LedgerTable {
  return {
    id: entry.id,
    account_id: entry.accountId,
    type: entry.cause.type,
    amount: entry.amount,
    balance_after: entry.balanceAfter,
    description: entry.description,
    idempotency_key: entry.idempotencyKey,
    info: JSON.stringify(entry.cause),
    actor: entry.actor,
    effective_at: entry.effectiveAt,
    recorded_at: entry.recordedAt,
    command_id: entry.commandId,
  };
}
