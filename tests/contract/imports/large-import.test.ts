import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator, type Emulator } from '../../../emulator/create-emulator';
import { present } from '../../../emulator/engine/assert';
import { connect } from '../support/emulated-wix';
import { EMAIL_AND_POINTS } from '../support/import-file';

const PEOPLE = 60;
const ROWS = 9000;
const contactsSchema = z.object({
  contacts: z.array(z.object({ primaryInfo: z.object({ email: z.string() }) })),
});
const countersSchema = z.object({ itemsSucceeded: z.int(), itemsFailed: z.int() });
const jobSchema = z.object({ job: z.object({ status: z.string(), counters: countersSchema }) });

let folder = '';
let emulator: Emulator;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-import-'));
  emulator = await start();
});
afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

/** Time passes as it does, so that an import goes on by itself. */
const start = () => createEmulator({ data: folder, seed: 'typical' });
const owner = () => connect(emulator.url, emulator.info.tokens.admin);

async function ask(path: string, body?: object): Promise<unknown> {
  const headers = {
    authorization: emulator.info.tokens.admin,
    'content-type': 'application/json',
  };
  const answer = await fetch(`${emulator.url}${path}`, {
    headers,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return answer.json();
}

/** A file of so many rows about a few people; each row gives one point more than the one before. */
async function writeFile(): Promise<string> {
  const query = { paging: { limit: PEOPLE } };
  const { contacts } = contactsSchema.parse(await ask('/contacts/v4/contacts/query', { query }));
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const email = present(contacts[index % contacts.length], 'contact').primaryInfo.email;
    return index % 3 === 0 ? `nobody.${index}@example.com,1` : `${email},${index}`;
  });
  return ['Email,Points', ...lines].join('\n');
}

/** Uploads the file and waits until it is parsed; answers the import's id and where the file is put. */
async function upload() {
  const { imports } = owner();
  const { filePath, uploadUrl } = await imports.createLoyaltyImportFileUrl();
  await fetch(uploadUrl ?? '', { method: 'PUT', body: await writeFile() });
  const { loyaltyImport } = await imports.createLoyaltyImport(filePath ?? '', {});
  const id = loyaltyImport?._id ?? '';
  for (let status = ''; status !== 'PARSED';) {
    status = (await imports.getLoyaltyImport(id)).status ?? '';
  }
  return { id, uploadUrl: uploadUrl ?? '' };
}

/** Has the import begun; answers its id and its job's. */
async function begin() {
  const { id } = await upload();
  const { loyaltyImport } = await owner().imports.executeLoyaltyImport(id, EMAIL_AND_POINTS);
  return { id, jobId: loyaltyImport?.asyncImportJobId ?? '' };
}

async function progressOf(jobId: string) {
  const { job } = jobSchema.parse(await ask(`/async-jobs/v1/async-jobs/${jobId}`));
  return { ...job, done: job.counters.itemsSucceeded + job.counters.itemsFailed };
}

/** Asks until some rows are done, but not all. */
async function reachMiddle(jobId: string): Promise<number> {
  for (;;) {
    const { done } = await progressOf(jobId);
    if (done > 0) return done;
  }
}

async function finish(jobId: string): Promise<void> {
  for (let status = ''; status !== 'FINISHED';) status = (await progressOf(jobId)).status;
}

const FAILED = ROWS / 3;
const WHOLE = { errorFileExists: true, successCount: ROWS - FAILED, failureCount: FAILED };

async function expectWhole(id: string) {
  const { status, importResult } = await owner().imports.getLoyaltyImport(id);
  expect({ status, importResult }).toEqual({ status: 'IMPORTED', importResult: WHOLE });
  expect(emulator.audit().differences).toEqual([]);
}

describe('a large import', () => {
  it('lets requests be answered in between, and shows how far it is', async () => {
    const { id, jobId } = await begin();

    const middle = await reachMiddle(jobId);
    await finish(jobId);

    expect(middle).toBeLessThan(ROWS);
    await expectWhole(id);
  });

  it('goes on where it was when the emulator starts again', async () => {
    const { id, jobId } = await begin();
    const before = await reachMiddle(jobId);
    await emulator.close();

    emulator = await start();
    await finish(jobId);

    expect(before).toBeLessThan(ROWS);
    await expectWhole(id);
  });

  it('goes on from a snapshot of its middle', async () => {
    const { id, jobId } = await begin();
    const middle = await reachMiddle(jobId);
    const file = join(folder, 'middle.snapshot');
    emulator.snapshot(file);
    await finish(jobId);

    emulator.restore(file);
    const { done } = await progressOf(jobId);
    await finish(jobId);

    expect(middle).toBeLessThan(ROWS);
    expect(done).toBeLessThan(ROWS);
    await expectWhole(id);
  });

  it('is gone when the world is reset in its middle', async () => {
    const { jobId } = await begin();
    await reachMiddle(jobId);

    emulator.reset('empty');

    expect(await ask(`/async-jobs/v1/async-jobs/${jobId}`)).toMatchObject({
      details: { applicationError: { code: 'NOT_FOUND' } },
    });
    emulator.advance({ minutes: 1 });
    expect(emulator.audit()).toEqual({ accounts: 0, entries: 0, differences: [] });
  });

  it('keeps its file: another cannot be put in its place', async () => {
    const { uploadUrl } = await upload();

    const answer = await fetch(uploadUrl, { method: 'PUT', body: 'Email,Points\n' });

    expect(answer.status).toBe(409);
  });
});
