import { z } from 'zod';
import type { Command } from './command';
import { csvPlaceSchema } from './csv';
import { invalidField, LoyaltyError, notFound } from './errors';
import type { Page, PageRequest } from './list-query';

export const importDocumentSchema = z.object({
  file: z.object({ name: z.string().nullable(), size: z.int() }),
  header: z.array(z.string()),
  /** The first rows, for a preview. */
  sampleRows: z.array(z.array(z.string())),
  /** Zero-based columns of the file; null until the import is executed. */
  mapping: z.object({ email: z.int(), points: z.int() }).nullable(),
  parsedRows: z.int().nullable(),
  /** Where to go on reading the file, first to parse and then to import it; null while nobody reads. */
  reading: csvPlaceSchema.extend({ rows: z.int() }).nullable().default(null),
  parseError: z.string().nullable(),
  result: z.object({ succeeded: z.int(), failed: z.int() }).nullable(),
});

/** A file of balances on its way into the program. Every change of status is a new revision. */
export type Import = z.infer<typeof importDocumentSchema> & {
  id: string;
  status: 'INITIATED' | 'PARSING' | 'PARSED' | 'IMPORTING' | 'IMPORTED' | 'FAILED';
  filePath: string;
  jobId: string | null;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

export type ImportStore = {
  get(id: string): Import | undefined;
  insert(entity: Import): void;
  update(entity: Import): void;
  /** Whether there is an import of the file. */
  hasFile(filePath: string): boolean;
  /** Imports from before `time` that wait for their file to be read, the oldest first. */
  unparsed(time: number): Import[];
  page: (request: PageRequest) => Page<Import>;
};

/** Uploaded files, by path. A path exists before its file does. */
export type ImportFileStore = {
  insert(path: string, createdAt: number): void;
  write(path: string, content: Uint8Array): void;
  /** Undefined for an unknown path, null for one that nothing was uploaded to. */
  read(path: string): Uint8Array | null | undefined;
};

/** Reserves a path for a file to be uploaded to. */
export const createImportFile: Command<{ siteId: string }, string> = {
  name: 'createLoyaltyImportFileUrl',
  run({ store, ids, now }, { siteId }) {
    const path = `/sites/${siteId}/${ids.next()}.csv`;
    store.importFiles.insert(path, now);
    return path;
  },
};

/** Keeps an uploaded file; a second upload replaces the first, until the file is imported. */
export const uploadImportFile: Command<{ path: string; content: Uint8Array }, void> = {
  name: 'uploadImportFile',
  run({ store }, { path, content }) {
    if (store.importFiles.read(path) === undefined) throw notFound('File', path);
    if (store.imports.hasFile(path)) {
      throw new LoyaltyError('ALREADY_EXISTS', `An import of ${path} has begun`, {
        entityId: path,
      });
    }
    store.importFiles.write(path, content);
  },
};

/**
 * Takes an uploaded file; its contents are read later.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/imports/create-loyalty-import
 */
export const createImport: Command<{ filePath: string; fileName: string | null }, Import> = {
  name: 'createLoyaltyImport',
  run(context, { filePath, fileName }) {
    const { store, ids, now } = context;
    const content = store.importFiles.read(filePath);
    if (content === undefined) throw invalidField('fileUrl', 'is not a path that was handed out');
    if (content === null) {
      throw new LoyaltyError('IMPORT_NOT_READY', `Nothing was uploaded to ${filePath}`);
    }
    const created: Import = {
      id: ids.next(),
      status: 'INITIATED',
      filePath,
      jobId: null,
      file: { name: fileName, size: content.byteLength },
      header: [],
      sampleRows: [],
      mapping: null,
      parsedRows: null,
      reading: null,
      parseError: null,
      result: null,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    };
    store.imports.insert(created);
    context.emit({ entity: 'loyalty_import', slug: 'created', entityId: created.id });
    return created;
  },
};

/** The import, or NOT_FOUND. */
export function requireImport(store: { imports: ImportStore }, id: string): Import {
  const found = store.imports.get(id);
  if (!found) throw notFound('Import', id);
  return found;
}

/** The import after a step, with the next revision. */
export function advanced(entity: Import, now: number, changes: Partial<Import>): Import {
  return { ...entity, ...changes, revision: entity.revision + 1, updatedAt: now };
}
