import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { EMAIL_AND_POINTS, parseFile } from '../support/import-file';
import { listItems, readItems, readJob } from '../support/jobs';
import { openAccount } from '../support/launch';
import { MEMBER_EMAIL, openMember } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { accounts, imports } = wix.asOwner;
let jobId: string | null | undefined;
beforeEach(async () => {
  await openMember(wix, 10);
  for (const contact of [1, 2, 3]) await openAccount(wix, contact);
  ({ asyncJobId: jobId } = await accounts.bulkAdjustPoints({
    search: { filter: { 'points.balance': { $gte: 0 } } },
    amount: -10,
  }));
});

describe('works', () => {
  it('counts the items, by the old names and the new', async () => {
    wix.emulator.advance({ minutes: 1 });

    expect(await readJob(wix, jobId)).toMatchObject({
      counters: { itemsToProcess: { value: 4 }, itemsSucceeded: 1, itemsFailed: 3 },
      counts: { total: 4, successCount: 1, failCount: 3 },
    });
  });

  it('lists no items before they are done', async () => {
    expect(await listItems(wix, jobId, 'ALL')).toEqual([]);
  });

  it('pages through the items', async () => {
    wix.emulator.advance({ minutes: 1 });

    const first = await readItems(wix, jobId, 'paging.limit=3');
    const next = encodeURIComponent(first.pagingMetadata.cursors.next ?? '');
    const second = await readItems(wix, jobId, `paging.limit=3&paging.cursor=${next}`);

    const all = await listItems(wix, jobId, 'ALL');
    expect([...first.results, ...second.results]).toEqual(all);
    expect(all.map(({ success }) => success)).toEqual([true, false, false, false]);
    expect(second.pagingMetadata.cursors).not.toHaveProperty('next');
  });

  it('follows an import as well', async () => {
    const { _id } = await parseFile(wix, `Email,Points\n${MEMBER_EMAIL},1\nno@example.com,1\n`);
    const { loyaltyImport } = await imports.executeLoyaltyImport(_id ?? '', EMAIL_AND_POINTS);
    wix.emulator.advance({ minutes: 1 });

    const importJobId = loyaltyImport?.asyncImportJobId ?? '';
    expect(await readJob(wix, importJobId)).toMatchObject({ status: 'FINISHED' });
    expect(await listItems(wix, importJobId, 'FAILED_ONLY')).toMatchObject([
      { entityId: 'no@example.com', error: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('refuses', () => {
  it('a job that does not exist', async () => {
    const path = `/async-jobs/v1/async-jobs/${randomUUID()}`;

    expect((await wix.request(path)).status).toBe(404);
    expect((await wix.request(`${path}/items`)).status).toBe(404);
  });

  it('a cursor of another filter', async () => {
    wix.emulator.advance({ minutes: 1 });
    const { pagingMetadata } = await readItems(wix, jobId, 'paging.limit=1');
    const cursor = encodeURIComponent(pagingMetadata.cursors.next ?? '');

    const response = await wix.request(
      `/async-jobs/v1/async-jobs/${jobId ?? ''}/items?statusFilter=FAILED_ONLY&paging.cursor=${cursor}`,
    );

    expect(response.status).toBe(400);
  });

  it('an outcome that Wix does not have', async () => {
    const path = `/async-jobs/v1/async-jobs/${jobId ?? ''}/items?statusFilter=SKIPPED`;

    expect((await wix.request(path)).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const response = await wix.request(`/async-jobs/v1/async-jobs/${jobId ?? ''}`, {
      headers: { authorization: wix.emulator.info.tokens.member },
    });

    expect(response.status).toBe(403);
  });
});
