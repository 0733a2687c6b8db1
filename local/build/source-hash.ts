import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const TEST_FILE = /\.test\.tsx?$/;

/** A hash over names and contents of the given files and folders below `root`; tests and missing ones left out. */
export async function hashSources(root: string, paths: readonly string[], salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) {
    for (const file of await listFiles(join(root, path))) {
      hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function listFiles(path: string) {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return [];
  if (stats.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !TEST_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
