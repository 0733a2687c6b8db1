import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('a data folder', () => {
  it('belongs to one emulator until that is closed', async () => {
    const first = await createEmulator({ data, seed: 'empty' });
    await expect(createEmulator({ data })).rejects.toThrow(
      `Another emulator is using the folder ${data}: stop it`,
    );
    await first.close();

    await using second = await createEmulator({ data });

    expect(second.audit().differences).toEqual([]);
  });

  it('is free again when the emulator could not start in it', async () => {
    await expect(createEmulator({ data, snapshot: 'package.json' })).rejects.toThrow(
      'not a snapshot',
    );

    await using emulator = await createEmulator({ data, seed: 'empty' });

    expect(emulator.audit().differences).toEqual([]);
  });

  it.each([
    ['a text', (file: string) => writeFileSync(file, 'Not a database.'), 'file is not a database'],
    ['a folder', (file: string) => mkdirSync(file), 'Unable to open'],
    ['of a newer emulator', writeNewer, 'a newer emulator wrote format 1000'],
  ])('whose database is %s is refused with what to do', async (_what, write, reason) => {
    write(join(data, 'emulator.sqlite'));

    const start = createEmulator({ data });

    await expect(start).rejects.toThrow(reason);
    await expect(start).rejects.toThrow('choose another folder with --data');
  });

  it('that cannot be made is refused with what to do', async () => {
    const file = join(data, 'file');
    writeFileSync(file, '');

    await expect(createEmulator({ data: join(file, 'folder') })).rejects.toThrow(
      /^The folder .* cannot be made \(ENOTDIR.*choose another folder with --data/,
    );
  });
});

function writeNewer(file: string): void {
  const connection = new Sqlite(file);
  connection.exec('PRAGMA user_version = 1000');
  connection.close();
}
