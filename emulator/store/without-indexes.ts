import { sql } from 'kysely';
import type { Database } from './database';

/**
 * Does `work` without indexes and without the free-text index, and makes them anew afterwards: for filling whole
 * tables, where keeping them in order row by row takes many times as long. UNIQUE constraints stay.
 */
export function withoutIndexes(database: Database, work: () => void): void {
  const run = (text: string) =>
    database.run({ compile: () => sql.raw(text).compile(database.sql) });
  const query = sql<{ type: string; name: string; sql: string }>`
    SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND (type = 'index' OR name = 'account_search_insert')`;
  const suspended = database.all({ compile: () => query.compile(database.sql) });
  for (const { type, name } of suspended) run(`DROP ${type} ${name}`);
  work();
  for (const each of suspended) run(each.sql);
  run(`INSERT INTO account_search (account_search) VALUES ('rebuild')`);
}
