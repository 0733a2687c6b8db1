import type Sqlite from 'libsql';
import { z } from 'zod';
import { dropEverything } from './drop-everything';

const schemaRows = z.array(
  z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() }),
);
const columnRows = z.array(z.object({ name: z.string(), hidden: z.number() }));

/** What a database is made of: tables, views, indexes and triggers with their SQL, the hidden tables of free text left out. */
export function schemaOf(connection: Sqlite.Database, schema = 'main') {
  const rows = connection
    .prepare(
      `SELECT type, name, sql FROM ${schema}.sqlite_master
       WHERE sql IS NOT NULL AND name NOT LIKE 'account_search_%' OR type = 'trigger'
       ORDER BY type, name`,
    )
    .all([]);
  return schemaRows.parse(rows);
}

/**
 * Makes the open database a copy of the file at `path`, which has to have the same schema. Runs inside a transaction
 * with foreign keys switched off and the file attached as `source`. Indexes and triggers are made when the rows are
 * there, which takes a fraction of the time and keeps the ledger's triggers out of the way.
 */
export function copyFromSource(connection: Sqlite.Database): void {
  const parts = schemaOf(connection, 'source');
  const create = (type: string) => {
    for (const part of parts.filter((each) => each.type === type)) connection.exec(part.sql ?? '');
  };
  const [version] = connection.prepare('PRAGMA source.user_version').raw().all([]).flat();
  dropEverything(connection);
  create('table');
  for (const { type, name, sql } of parts) {
    if (type === 'table' && !isVirtual(sql)) copyTable(connection, name);
  }
  create('view');
  create('index');
  connection.exec(`INSERT INTO account_search (account_search) VALUES ('rebuild')`);
  create('trigger');
  connection.exec(`PRAGMA user_version = ${String(version)}`);
}

function isVirtual(sql: string | null): boolean {
  return sql?.startsWith('CREATE VIRTUAL') ?? false;
}

/** Generated columns are computed anew, so they are left out. */
function copyTable(connection: Sqlite.Database, table: string): void {
  const columns = columnRows
    .parse(connection.prepare(`PRAGMA table_xinfo("${table}")`).all([]))
    .filter(({ hidden }) => hidden === 0)
    .map(({ name }) => `"${name}"`)
    .join(', ');
  connection.exec(
    `INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM source."${table}"`,
  );
}
