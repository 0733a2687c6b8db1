import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Sqlite from 'libsql';
import { dropEverything } from './drop-everything';
import { migrate } from './migrate';
import { copyFromSource, schemaOf } from './replace-contents';
import { rowViews } from './row-views';
import type { Schema } from './schema';
import { CREATE_VOCABULARY } from './similar-words';

/** One SQLite connection. Queries are built by Kysely and run synchronously, so a command cannot interleave. */
export type Database = {
  /** Builds and compiles queries; it has no driver, so nothing can be executed around this object. */
  sql: Kysely<Schema>;
  all<Row>(query: Compilable<Row>): Row[];
  /**
   * Like `all`, for many rows: they come from SQLite as one JSON text, which takes half the time. There must be no BLOBs
   * among them, and only a LIMIT keeps their order. Their columns can be read by name, not listed or spread.
   */
  many<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** Compiles a query once, for what is asked all the time; its parameters are given each time, in their order. */
  prepare<Row>(query: Compilable<Row>): (...parameters: readonly unknown[]) => Row | undefined;
  /** How SQLite would answer the query, a line for each step. */
  planOf(query: Compilable): string[];
  run(query: Compilable): void;
  /** Commits when `work` returns, rolls back when it throws. Nested calls become savepoints. */
  transaction<Result>(work: () => Result): Result;
  /** Asks once and remembers the answer until it is forgotten, or the database goes back to an earlier state. */
  remember<Value>(read: () => Value): Remembered<Value>;
  /**
   * Makes a memory of up to `most` values: it reads once for each key, and again after anything was written. What it
   * answers must not be changed.
   */
  rememberEach<Value>(most: number): RememberEach<Value>;
  /** Drops everything and starts with empty tables. */
  reset(): void;
  /** Tables, indexes and triggers as one text, to compare two databases by. */
  schema(): string;
  /** Writes everything, as of this moment, to a file that does not exist yet. */
  saveTo(path: string): void;
  /** Becomes a copy of a database file with the same schema, or stays as it is when that fails. */
  replaceBy(path: string): void;
  close(): void;
};

export type RememberEach<Value> = (key: string, read: () => Value) => Value;

/** Whoever changes what the value was read from forgets it. */
export type Remembered<Value> = { get: () => Value; forget: () => void };

/**
 * FULL makes a commit wait for the disk: an acknowledged write survives a power cut, not only a killed process. The
 * cache of 64 MB holds the inner pages of every index of a million accounts; the default of 2 MB does not.
 * Pages go from the journal to the database every 32 MB instead of every 4 MB: work on many accounts changes the same
 * pages of an index again and again. What is sorted and kept for a while may go to a file, which libsql is not made for by
 * default: with a million accounts it would fill the memory.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536;
  PRAGMA wal_autocheckpoint = 8000;
  PRAGMA temp_store = FILE;
`;

/** Opens `path` (a file or ':memory:') and brings its schema up to date. */
export function openDatabase(path: string): Database {
  const connection = new Sqlite(path);
  connection.exec(PRAGMAS);
  migrate(connection);
  connection.exec(CREATE_VOCABULARY);
  const statements = createStatementCache(connection);
  const { prepare } = statements;
  const sql = createBuilder();
  const memory = createMemory();
  const transaction = createTransaction(connection, memory.forgetAll);

  function all<Row>(query: Compilable<Row>): Row[] {
    const compiled = query.compile();
    const statement = prepare(compiled.sql);
    return toRows(statement, asReader(statement).all(compiled.parameters));
  }

  function many<Row>(query: Compilable<Row>): Row[] {
    const compiled = query.compile();
    const plain = prepare(compiled.sql);
    asReader(plain);
    const packed = asReader(prepare(packedSql(compiled.sql, plain.columns ?? [])));
    const lists: unknown = JSON.parse(String([packed.get(compiled.parameters)].flat()[0]));
    if (!Array.isArray(lists)) throw new Error('SQLite answered no list');
    const rows = lists.map(rowViews(plain.columns ?? []));
    return areRows<Row>(rows) ? rows : [];
  }

  function first<Row>(query: Compilable<Row>): Row | undefined {
    const compiled = query.compile();
    const statement = prepare(compiled.sql);
    const values = asReader(statement).get(compiled.parameters);
    return values === undefined ? undefined : toRows<Row>(statement, [values])[0];
  }

  return {
    sql,
    all,
    many,
    first,
    prepare: (query) => {
      const compiled = query.compile();
      return (...parameters) => first({ compile: () => ({ ...compiled, parameters }) });
    },
    planOf: (query) => {
      const { sql: text, parameters } = query.compile();
      const explain = connection.prepare(`EXPLAIN QUERY PLAN ${text}`).raw();
      const steps = explain.all(parameters);
      // libsql leaves it open after the last step, and then no table can be dropped; asked for one, it closes it.
      explain.get(parameters);
      return steps.map((step) => String([step].flat().at(-1)));
    },
    run: (query) => {
      const compiled = query.compile();
      memory.forgetEach();
      prepare(compiled.sql).statement.run(compiled.parameters);
    },
    transaction,
    remember: memory.remember,
    rememberEach: memory.rememberEach,
    ...createWholesale(connection, transaction, () => {
      statements.clear();
      memory.forgetAll();
    }),
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

/** What replaces everything. `forget` has to be told before and after, since nothing that was known is true then. */
function createWholesale(
  connection: Sqlite.Database,
  transaction: Database['transaction'],
  forget: () => void,
): Pick<Database, 'reset' | 'schema' | 'saveTo' | 'replaceBy'> {
  return {
    reset: () => {
      forget();
      connection.exec('PRAGMA foreign_keys = OFF');
      transaction(() => dropEverything(connection));
      connection.exec('PRAGMA foreign_keys = ON');
      migrate(connection);
    },
    schema: () => JSON.stringify(schemaOf(connection)),
    saveTo: (path) => {
      connection.prepare('VACUUM INTO ?').run([path]);
    },
    replaceBy: (path) => {
      forget();
      connection.prepare('ATTACH ? AS source').run([path]);
      connection.exec('PRAGMA foreign_keys = OFF');
      try {
        transaction(() => copyFromSource(connection));
      } finally {
        forget();
        connection.exec('PRAGMA foreign_keys = ON; DETACH source');
      }
    },
  };
}

function createBuilder(): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

/** Rows come as lists, which libsql makes in half the time it takes for objects. */
type Prepared = { statement: Sqlite.Statement; columns: readonly string[] | undefined };

function createStatementCache(connection: Sqlite.Database) {
  const statements = new Map<string, Prepared>();
  const limit = 500;
  return {
    clear: () => statements.clear(),
    prepare: (text: string): Prepared => {
      const cached = statements.get(text);
      if (cached) return cached;
      const prepared = { statement: connection.prepare(text), columns: undefined };
      if (statements.size >= limit) statements.clear();
      statements.set(text, prepared);
      return prepared;
    },
  };
}

/** libsql says which columns a statement has, and takes it for a reader, only when it is one. */
function asReader(prepared: Prepared): Sqlite.Statement {
  prepared.columns ??= prepared.statement
    .raw()
    .columns()
    .map(({ name }) => name);
  return prepared.statement;
}

function packedSql(text: string, columns: readonly string[]): string {
  const list = columns.map((name) => `"${name}"`).join(', ');
  return `SELECT json_group_array(json_array(${list})) FROM (${text})`;
}

function toRows<Row>({ columns = [] }: Prepared, list: readonly unknown[]): Row[] {
  const rows = list.map((values) => {
    const row: Record<string, unknown> = {};
    if (!Array.isArray(values)) throw new Error('SQLite answered no row');
    for (let index = 0; index < columns.length; index += 1) {
      row[columns[index] ?? ''] = values[index];
    }
    return row;
  });
  return areRows<Row>(rows) ? rows : [];
}

function createMemory() {
  const forgetters: (() => void)[] = [];
  const answers: Map<string, unknown>[] = [];
  const forgetEach = () => {
    for (const each of answers) if (each.size > 0) each.clear();
  };
  return {
    forgetEach,
    forgetAll: () => {
      forgetEach();
      for (const forget of forgetters) forget();
    },
    rememberEach: <Value>(most: number): RememberEach<Value> => {
      const known = new Map<string, Value>();
      answers.push(known);
      return (key, read) => {
        const remembered = known.get(key);
        if (remembered !== undefined) return remembered;
        const value = read();
        if (known.size >= most) known.clear();
        known.set(key, value);
        return value;
      };
    },
    remember: <Value>(read: () => Value): Remembered<Value> => {
      let known: { value: Value } | undefined;
      const forget = () => {
        known = undefined;
      };
      forgetters.push(forget);
      return { get: () => (known ??= { value: read() }).value, forget };
    },
  };
}

function createTransaction(
  connection: Sqlite.Database,
  onRollback: () => void,
): Database['transaction'] {
  let depth = 0;
  return (work) => {
    const savepoint = `level_${depth}`;
    connection.exec(depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    depth += 1;
    try {
      const result = work();
      connection.exec(depth === 1 ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      connection.exec(depth === 1 ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      onRollback();
      throw error;
    } finally {
      depth -= 1;
    }
  };
}

/** Kysely derives Row from the schema that the STRICT tables enforce, so the rows are what it says. */
function areRows<Row>(rows: unknown[]): rows is Row[] {
  return Array.isArray(rows);
}
