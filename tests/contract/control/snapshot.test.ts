import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../../emulator/create-emulator';
import { control } from '../support/control';
import { connect, emulateWix } from '../support/emulated-wix';
import { openMember, pointsOf } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  file = join(folder, 'shop.snapshot');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a snapshot', () => {
  it('brings back the whole world: data, clock, settings and plan, with faults off', async () => {
    const accountId = await openMember(wix, 40);
    await control(wix, '/settings', { body: { couponDelayMs: 5 } });
    await control(wix, '/plan', { body: { plan: 'free' } });
    wix.emulator.advance({ days: 100 });
    const clock = await control(wix, '/clock');
    const snapshot = await download(wix.emulator);

    wix.emulator.reset('typical');
    wix.emulator.faults.add({ kind: { type: 'status', status: 500 } });
    const { status } = await restore(wix.emulator, snapshot);

    expect(status).toBe(200);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 40 });
    expect(await control(wix, '/clock')).toEqual(clock);
    expect((await control(wix, '/settings')).body).toMatchObject({ couponDelayMs: 5 });
    expect((await control(wix, '/plan')).body).toEqual({ plan: 'free' });
    expect((await control(wix, '/info')).body).toMatchObject({ seed: 'empty' });
  });

  it('leaves nothing out that the rules and the search stand on', async () => {
    wix.emulator.reset('typical');
    wix.emulator.snapshot(file);
    wix.emulator.reset('empty');

    wix.emulator.restore(file);

    const { accounts } = wix.asOwner;
    const found = await accounts.searchAccounts({ search: { expression: 'okafor' } });
    const { _id = '', revision = '' } = found.accounts?.[0] ?? {};
    await accounts.adjustPoints(_id, { amount: 1, revision });
    wix.emulator.advance({ days: 400 });
    expect(wix.emulator.audit()).toMatchObject({ accounts: 180, differences: [] });
  });

  it('is of one moment, however many requests are running', async () => {
    const accountId = await openMember(wix, 1);
    const { accounts } = wix.asOwner;
    const earning = Array.from({ length: 60 }, (_, index) =>
      accounts.earnPoints(accountId, { amount: 1, appId: 'shop', idempotencyKey: `${index}` }),
    );
    const [snapshot] = await Promise.all([download(wix.emulator), ...earning]);

    await restore(wix.emulator, snapshot);

    expect(wix.emulator.audit().differences).toEqual([]);
    expect((await pointsOf(wix, accountId))?.balance).toBe(wix.emulator.audit().entries);
  });

  it('can be what an emulator starts from', async () => {
    const accountId = await openMember(wix, 12);
    wix.emulator.snapshot(file);

    await using other = await createEmulator({ ...STOPPED, snapshot: file });

    const { accounts } = connect(other.url, other.info.tokens.admin);
    expect((await accounts.getAccount(accountId)).points?.balance).toBe(12);
  });
});

describe('restoring refuses', () => {
  it.each([
    ['nothing', () => undefined, /must be a snapshot|not a snapshot/],
    ['JSON', () => writeFileSync(file, '{"seed":"typical"}'), /not a snapshot/],
    ['a database of something else', () => writeOther(), /not a snapshot/],
    ['a snapshot that was cut off', () => truncateSync(file, 20_000), /damaged|not a snapshot/],
    ['one that was written into', () => withDatabase(file, 'DROP TABLE rewards'), /not a snapshot/],
    [
      'one of a newer emulator',
      () => withDatabase(file, 'PRAGMA user_version = 999'),
      /newer.*update/,
    ],
  ])('%s, with a sentence, and nothing is lost', async (_what, spoil, sentence) => {
    const accountId = await openMember(wix, 40);
    wix.emulator.snapshot(file);
    const before = wix.emulator.audit();
    spoil();
    const body = _what === 'nothing' ? new Uint8Array() : readFileSync(file);

    const response = await restore(wix.emulator, body);

    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(sentence);
    expect(wix.emulator.audit()).toEqual(before);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 40 });
  });

  it('a file that is not there', () => {
    expect(() => wix.emulator.restore(join(folder, 'nowhere'))).toThrow(/There is no file/);
  });
});

describe('taking a snapshot', () => {
  it('refuses a folder that is not there', () => {
    expect(() => wix.emulator.snapshot(join(folder, 'nowhere', 'x'))).toThrow(/There is no folder/);
  });

  it('replaces an older one', async () => {
    wix.emulator.snapshot(file);
    await openMember(wix, 3);
    wix.emulator.snapshot(file);

    wix.emulator.restore(file);

    expect(wix.emulator.audit()).toMatchObject({ entries: 1 });
  });

  it('is for this machine only', async () => {
    const headers = { origin: 'https://shop.example.com' };

    expect((await control(wix, '/restore', { body: {}, headers })).status).toBe(403);
    const { url } = wix.emulator;
    expect((await fetch(`${url}/__emulator/snapshot`, { headers })).status).toBe(403);
  });
});

async function download({ url }: Emulator): Promise<Uint8Array<ArrayBuffer>> {
  return (await fetch(`${url}/__emulator/snapshot`)).bytes();
}

function restore({ url }: Emulator, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(`${url}/__emulator/restore`, { method: 'POST', body });
}

function withDatabase(path: string, statements: string): void {
  const database = new Sqlite(path);
  database.exec(statements);
  database.close();
}

function writeOther(): void {
  rmSync(file);
  withDatabase(file, 'CREATE TABLE todos (id INTEGER)');
}
