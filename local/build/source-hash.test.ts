import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from './source-hash';

let root: string;
const hash = (salt?: string) => hashSources(root, ['src', 'package-lock.json'], salt);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'source-hash-'));
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(join(root, 'src/pages/a.ts'), 'one');
});

afterEach(() => rm(root, { recursive: true }));

describe('the hash of the sources', () => {
  it('stays while nothing changes, and wherever they lie', async () => {
    const before = await hash();
    const moved = `${root}-moved`;
    await rename(root, moved);
    root = moved;

    expect(await hash()).toBe(before);
  });

  it.each([
    ['a file changes', () => writeFile(join(root, 'src/pages/a.ts'), 'two')],
    ['a file is added', () => writeFile(join(root, 'src/b.ts'), '')],
    ['a file is renamed', () => rename(join(root, 'src/pages/a.ts'), join(root, 'src/a.ts'))],
    ['the lockfile appears', () => writeFile(join(root, 'package-lock.json'), '{}')],
  ])('changes when %s', async (_, change) => {
    const before = await hash();

    await change();

    expect(await hash()).not.toBe(before);
  });

  it('changes with the salt', async () => {
    expect(await hash('one app id')).not.toBe(await hash('another'));
  });

  it('does not look at tests', async () => {
    const before = await hash();

    await writeFile(join(root, 'src/pages/a.test.ts'), 'expect');

    expect(await hash()).toBe(before);
  });
});
