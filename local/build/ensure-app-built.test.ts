import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureAppBuilt } from './ensure-app-built';

const CREDENTIALS = { appId: 'app', appSecret: 's', publicKey: 'k', instanceId: 'i' };

/** Stands where the Wix CLI stands: empties dist, counts its runs, and writes what it was told. */
const CLI = `
const { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('runs', '.');
if (readFileSync('src/a.ts', 'utf8') === 'broken') { console.error('a.ts is broken'); process.exit(1); }
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/told', process.argv[2] + ' ' + process.env.WIX_CLIENT_ID + process.env.WIX_CLIENT_SECRET);
`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ensure-app-built-'));
  await write('node_modules/@wix/cli/bin/wix.cjs', CLI);
  await write('src/a.ts', 'one');
  await write('runs', '');
});

afterEach(() => rm(root, { recursive: true }));

describe('the build of the app', () => {
  it('gets the credentials by its environment and leaves none in a file', async () => {
    const distDir = await ensureAppBuilt(root, CREDENTIALS);

    expect(await readFile(join(distDir, 'told'), 'utf8')).toBe('build apps');
    await expect(stat(join(root, '.env.local'))).rejects.toThrow('ENOENT');
  });

  it('is made once while the sources stay the same', async () => {
    await ensureAppBuilt(root, CREDENTIALS);
    await ensureAppBuilt(root, CREDENTIALS);

    expect(await countRuns()).toBe(1);
  });

  it('is made again for other sources, and for another app id', async () => {
    await ensureAppBuilt(root, CREDENTIALS);
    await write('src/a.ts', 'two');
    await ensureAppBuilt(root, CREDENTIALS);
    await ensureAppBuilt(root, { ...CREDENTIALS, appId: 'other' });

    expect(await countRuns()).toBe(3);
  });

  it('is made again after somebody else has emptied dist', async () => {
    await ensureAppBuilt(root, CREDENTIALS);
    await rm(join(root, 'dist'), { recursive: true });
    await ensureAppBuilt(root, CREDENTIALS);

    expect(await countRuns()).toBe(2);
  });

  it('shows what was printed when it fails, and is tried again the next time', async () => {
    await write('src/a.ts', 'broken');

    await expect(ensureAppBuilt(root, CREDENTIALS)).rejects.toThrow('a.ts is broken');
    await expect(ensureAppBuilt(root, CREDENTIALS)).rejects.toThrow('a.ts is broken');
    expect(await countRuns()).toBe(2);
  });
});

async function write(path: string, content: string) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

async function countRuns() {
  return (await readFile(join(root, 'runs'), 'utf8')).length;
}
