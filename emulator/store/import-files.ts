import type { ImportFileStore } from '../engine/imports';
import type { Database } from './database';

export function createImportFileStore(database: Database): ImportFileStore {
  const { sql } = database;
  return {
    insert: (path, createdAt) =>
      database.run(
        sql.insertInto('import_files').values({ path, content: null, created_at: createdAt }),
      ),
    write: (path, content) =>
      database.run(sql.updateTable('import_files').set({ content }).where('path', '=', path)),
    read: (path) => {
      const row = database.first(
        sql.selectFrom('import_files').select('content').where('path', '=', path),
      );
      return row?.content;
    },
  };
}
