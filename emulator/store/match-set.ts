import { sql } from 'kysely';
import { matchSql, type SearchCondition } from './condition';
import type { Database, RememberEach } from './database';

/** Which rows a free text matches. */
export type MatchSet = { size: number; has: (seq: number) => boolean };

/** So many are remembered; with a million accounts each takes 125 kB. */
const MOST_SETS = 20;
const memories = new WeakMap<Database, RememberEach<MatchSet>>();

/**
 * The rows that a free text matches, as one bit for each row. Whoever searches reads on, and reads again; finding ten
 * thousand matches takes ten times as long as finding a page of them here, so they are kept until anything is written.
 */
export function matchSetOf(database: Database, search: SearchCondition): MatchSet {
  const remember = memories.get(database) ?? database.rememberEach<MatchSet>(MOST_SETS);
  memories.set(database, remember);
  const query = sql<{ seqs: string }>`
    SELECT json_group_array(rowid) AS seqs FROM account_search WHERE ${matchSql(search)}`;
  const compiled = query.compile(database.sql);
  return remember(JSON.stringify(compiled.parameters), () => {
    const seqs: unknown = JSON.parse(database.first({ compile: () => compiled })?.seqs ?? '[]');
    return toMatchSet(Array.isArray(seqs) ? seqs.map(Number) : []);
  });
}

function toMatchSet(seqs: readonly number[]): MatchSet {
  const last = seqs.reduce((most, seq) => Math.max(most, seq), 0);
  const bits = new Uint8Array((last >> 3) + 1);
  for (const seq of seqs) {
    bits[seq >> 3] = (bits[seq >> 3] ?? 0) | (1 << (seq & 7));
  }
  return { size: seqs.length, has: (seq) => ((bits[seq >> 3] ?? 0) & (1 << (seq & 7))) !== 0 };
}
