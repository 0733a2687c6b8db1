import { distance } from 'fastest-levenshtein';
import { sql } from 'kysely';
import type { Condition } from '../engine/list-query';
import type { Database } from './database';

/** No word stands for more than so many others. */
const MAX_SIMILAR = 50;

/** The vocabulary of the free-text index. Temporary, because it holds nothing of its own. */
export const CREATE_VOCABULARY = `CREATE VIRTUAL TABLE temp.account_words
  USING fts5vocab ('main', 'account_search', 'row')`;

/** The condition with every fuzzy word replaced by the words of the index that are nearly the same. */
export function withSimilarWords(database: Database, condition: Condition): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
      return {
        op: condition.op,
        parts: condition.parts.map((part) => withSimilarWords(database, part)),
      };
    case 'search':
      return condition.fuzzy ? alternatives(database, condition) : condition;
    default:
      return condition;
  }
}

function alternatives(database: Database, search: Extract<Condition, { op: 'search' }>): Condition {
  const tokens = search.words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  return {
    op: search.match === 'all' ? 'and' : 'or',
    parts: tokens.map((token) => ({
      op: 'search',
      words: [token, ...similarTo(database, token)],
      match: 'any',
      fields: search.fields,
      fuzzy: false,
    })),
  };
}

/**
 * Words of the index with the same first letter and as few letters added, left out or exchanged as is usual for
 * search engines: none in words of up to two letters, one in words of up to five, two in longer ones.
 */
function similarTo(database: Database, token: string): string[] {
  const word = plain(token);
  const allowed = word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2;
  const [first] = word;
  if (allowed === 0 || first === undefined) return [];
  const afterFirst = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
  const query = sql<{ term: string }>`
    SELECT term FROM account_words WHERE term >= ${first} AND term < ${afterFirst}
    AND length(term) BETWEEN ${word.length - allowed} AND ${word.length + allowed}`;
  return database
    .all({ compile: () => query.compile(database.sql) })
    .map(({ term }) => ({ term, far: distance(term, word) }))
    .filter(({ far }) => far <= allowed)
    .sort((one, other) => one.far - other.far)
    .slice(0, MAX_SIMILAR)
    .map(({ term }) => term);
}

/** As the index keeps words: in lower case and without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
