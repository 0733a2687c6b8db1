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
import type { Schema } from './schema';

/** One SQLite connection. Queries are built by Kysely and run synchronously, so a command cannot interleave. */
export type Database = {
  /** Builds and compiles queries; it has no driver, so nothing can be executed around this object. */
  sql: Kysely<Schema>;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  run(query: Compilable): void;
  /** Commits when `work` returns, rolls back when it throws. Nested calls become savepoints. */
  transaction<Result>(work: () => Result): Result;
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

/**
 * FULL makes a commit wait for the disk: an acknowledged write survives a power cut, not only a killed process. The
 * cache of 64 MB holds the inner pages of every index of a million accounts; the default of 2 MB does not.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536;
  PRAGMA temp_store = MEMORY;
`;

/** Opens `path` (a file or ':memory:') and brings its schema up to date. */
export function openDatabase(path: string): Database {
  const connection = new Sqlite(path);
  connection.exec(PRAGMAS);
  migrate(connection);
  const statements = createStatementCache(connection);
  const { prepare } = statements;
  const sql = createBuilder();
  const transaction = createTransaction(connection);

  function all<Row>(query: Compilable<Row>): Row[] {
    const compiled = query.compile();
    // One array argument: libsql takes a lone null for an object of named parameters.
    const rows = prepare(compiled.sql).all(compiled.parameters);
    return areRows<Row>(rows) ? rows : [];
  }

  return {
    sql,
    all,
    first: (query) => all(query)[0],
    run: (query) => {
      const compiled = query.compile();
      prepare(compiled.sql).run(compiled.parameters);
    },
    transaction,
    reset: () => {
      statements.clear();
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
      statements.clear();
      connection.prepare('ATTACH ? AS source').run([path]);
      connection.exec('PRAGMA foreign_keys = OFF');
      try {
        transaction(() => copyFromSource(connection));
      } finally {
        connection.exec('PRAGMA foreign_keys = ON; DETACH source');
      }
    },
    close: () => {
      statements.clear();
      connection.close();
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

function createStatementCache(connection: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>();
  const limit = 500;
  return {
    clear: () => statements.clear(),
    prepare: (text: string): Sqlite.Statement => {
      const cached = statements.get(text);
      if (cached) return cached;
      const statement = connection.prepare(text);
      if (statements.size >= limit) statements.clear();
      statements.set(text, statement);
      return statement;
    },
  };
}

function createTransaction(connection: Sqlite.Database): Database['transaction'] {
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
