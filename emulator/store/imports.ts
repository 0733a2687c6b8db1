import { type Import, importDocumentSchema, type ImportStore } from '../engine/imports';
import { column, type Columns } from './condition';
import type { Database } from './database';
import { fromJson } from './json';
import type { ImportsTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
  status: column('status'),
};

const source = { table: 'imports', columns, toItem: toImport } as const;

export function createImportStore(database: Database): ImportStore {
  const { sql } = database;
  const all = sql.selectFrom('imports').selectAll().orderBy('created_at');
  return {
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toImport(row);
    },
    insert: (entity) => database.run(sql.insertInto('imports').values(toRow(entity))),
    update: (entity) =>
      database.run(sql.updateTable('imports').set(toRow(entity)).where('id', '=', entity.id)),
    hasFile: (filePath) => database.first(all.where('file_path', '=', filePath)) !== undefined,
    unparsed: (time) =>
      database
        .all(all.where('status', 'in', ['INITIATED', 'PARSING']).where('created_at', '<', time))
        .map(toImport),
    page: (request) => selectPage(database, source, request),
  };
}

function toImport(row: ImportsTable): Import {
  return {
    id: row.id,
    status: row.status,
    filePath: row.file_path,
    jobId: row.job_id,
    ...fromJson(row.document, importDocumentSchema),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(entity: Import): ImportsTable {
  const { id, status, filePath, jobId, revision, createdAt, updatedAt, ...document } = entity;
  return {
    id,
    job_id: jobId,
    status,
    file_path: filePath,
    document: JSON.stringify(document),
    revision,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
