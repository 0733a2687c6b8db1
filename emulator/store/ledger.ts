import { sql as rawSql } from 'kysely';
import { causeSchema, type LastEntry, type LedgerStore, type Transaction } from '../engine/ledger';
import { toPoints } from '../engine/points';
import { column, type Columns, nullableColumn } from './condition';
import type { Database } from './database';
import { fromJson, toJsonRows } from './json';
import { manyRows } from './many-rows';
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
  const findLast = database.prepare(
    sql
      .selectFrom('ledger')
      .select(['account_id', 'id', 'balance_after', 'effective_at'])
      .where('account_id', '=', '')
      .orderBy('effective_at', 'desc')
      .orderBy(rawSql`seq`, 'desc')
      .limit(rawSql.lit(1)),
  );
  return {
    get: (id) => one(all.where('id', '=', id)),
    last: (accountId) => {
      const row = findLast(accountId);
      return row && toLastEntry(row);
    },
    lastOfEach: (accountIds) => lastOfEach(database, accountIds),
    award: (orderId, ruleId) => one(all.where(ORDER_ID, '=', orderId).where(RULE_ID, '=', ruleId)),
    awardsOfOrder: (orderId) =>
      database
        .all(all.where(ORDER_ID, '=', orderId).where(RULE_ID, 'is not', null))
        .map(toTransaction),
    insert: (entries) => {
      const [only] = entries;
      if (only && entries.length === 1) database.run(sql.insertInto('ledger').values(toRow(only)));
      else insertMany(database, entries);
    },
    page: (request) => selectPage(database, source, request),
  };
}

/** Derived from the entry's cause, so never written. */
const ORDER_ID = rawSql<string | null>`order_id`;
const RULE_ID = rawSql<string | null>`rule_id`;

type LastRow = Pick<LedgerTable, 'account_id' | 'id' | 'balance_after' | 'effective_at'>;

function lastOfEach(database: Database, accountIds: readonly string[]): Map<string, LastEntry> {
  const query = rawSql<LastRow>`
    SELECT account_id, id, balance_after, effective_at FROM ledger
    WHERE seq IN (
      SELECT (
        SELECT seq FROM ledger WHERE account_id = wanted.value
        ORDER BY effective_at DESC, seq DESC LIMIT 1
      )
      FROM json_each(${toJsonRows(accountIds)}) AS wanted
    )`;
  const rows = database.many({ compile: () => query.compile(database.sql) });
  return new Map(rows.map((row) => [row.account_id, toLastEntry(row)]));
}

function toLastEntry(row: LastRow): LastEntry {
  return { id: row.id, balanceAfter: toPoints(row.balance_after), effectiveAt: row.effective_at };
}

/** Many entries in one statement; their texts, unlike a single one's, must be such that JSON carries them. */
function insertMany(database: Database, entries: readonly Transaction[]): void {
  const columns = COLUMNS.map((name) => rawSql.ref(name));
  const rows = entries.map(toRow).map((row) => COLUMNS.map((name) => row[name]));
  const { values, source } = manyRows(rows);
  const query = rawSql`
    INSERT INTO ledger (${rawSql.join(columns)}) SELECT ${rawSql.join(values)} FROM ${source} ORDER BY key`;
  database.run({ compile: () => query.compile(database.sql) });
}

const COLUMNS = [
  'id',
  'account_id',
  'type',
  'amount',
  'balance_after',
  'description',
  'idempotency_key',
  'info',
  'actor',
  'effective_at',
  'recorded_at',
  'command_id',
] as const satisfies readonly (keyof LedgerTable)[];

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
