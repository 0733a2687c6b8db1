import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type Sqlite from 'libsql';
import { z } from 'zod';
import type { Call, HttpClient } from './http-client';
import { onceMs } from './measure';
import { copyTo, openRaw } from './raw-sqlite';
import { type Figure, judge, rate } from './report';
import { startEmulator } from './start-emulator';

const EVERYBODY = { filter: { 'points.balance': { $gte: 0 } } };
const ROUNDS = 3;
const SHARE_OF_RAW = 0.4;
const GOOD_IN_ANY_CASE = 50_000;

/** What concerns everybody at once: an adjustment of all, and the same rows written without any rules. */
export async function benchBulkWork(folder: string, members: number): Promise<Figure[]> {
  const data = join(folder, 'bulk');
  const emulator = await startEmulator({ data, members });
  const source = openRaw(join(data, 'emulator.sqlite'));
  copyTo(source, join(folder, 'bulk-copy.sqlite'));
  source.close();
  const copy = openRaw(join(folder, 'bulk-copy.sqlite'));
  let adjustMs = Infinity;
  let rawMs = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    adjustMs = Math.min(adjustMs, await onceMs(() => adjustEverybody(emulator.client)));
    rawMs = Math.min(rawMs, await onceMs(() => writeRaw(copy, randomUUID())));
  }
  const expireMs = await onceMs(() => expireEverybody(emulator.client));
  copy.close();
  await emulator.stop();

  const perSecond = (ms: number) => (members * 1000) / ms;
  const share = rawMs / adjustMs;
  const needed = Math.min(SHARE_OF_RAW, GOOD_IN_ANY_CASE / perSecond(rawMs));
  return [
    {
      what: `Bulk adjust of ${members.toLocaleString('en')}, of the rate of the same rows in raw SQLite`,
      measured: `${rate(perSecond(adjustMs), 'accounts')} of ${rate(perSecond(rawMs), 'accounts')}`,
      ...judge(share, { atLeast: Number(needed.toFixed(2)) }),
    },
    {
      what: `Expiry of ${members.toLocaleString('en')}, of the same rate`,
      measured: rate(perSecond(expireMs), 'accounts'),
      ratio: `${(rawMs / expireMs).toFixed(2)}×`,
    },
  ];
}

const startedSchema = z.object({ asyncJobId: z.string() });
const jobSchema = z.object({ job: z.object({ status: z.string() }) });

async function adjustEverybody(client: HttpClient): Promise<void> {
  const path = '/loyalty-accounts/v1/accounts/bulk-adjust';
  const body = { search: EVERYBODY, amount: 5 };
  const { asyncJobId } = startedSchema.parse(await client.ask({ verb: 'POST', path, body }));
  const question: Call = { verb: 'GET', path: `/async-jobs/v1/async-jobs/${asyncJobId}` };
  while (jobSchema.parse(await client.ask(question)).job.status !== 'FINISHED') await wait(20);
}

/** A jump of the clock past the day on which the program's points expire. */
async function expireEverybody(client: HttpClient): Promise<void> {
  await client.ask({ verb: 'POST', path: '/__emulator/clock', body: { advanceDays: 330 } });
}

/**
 * Entries, accounts, events and the job's items as a bulk adjustment leaves them, in one transaction. Their ids begin as
 * the job's does, as those of one command of the emulator do.
 */
function writeRaw(connection: Sqlite.Database, jobId: string): void {
  const id = `lower('${jobId.slice(0, 8)}-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;
  connection.exec(`
    BEGIN IMMEDIATE;
    INSERT INTO commands (id, name, actor, recorded_at) VALUES ('${jobId}', 'raw', 'user:a', 0);
    INSERT INTO async_jobs (id, kind, status, input, items_to_process, items_succeeded, items_failed, created_at, updated_at)
      VALUES ('${jobId}', 'ADJUST_POINTS', 'PROCESSING', '{}', 1, 0, 0, 0, 0);
    INSERT INTO async_job_items (job_id, entity_id, status) SELECT '${jobId}', id, 'PENDING' FROM accounts;
    INSERT INTO ledger (id, account_id, type, amount, balance_after, info, actor, effective_at, recorded_at, command_id)
      SELECT ${id}, id, 'ADJUST', 5, balance + 5,
        json_object('type', 'ADJUST', 'appId', 'raw', 'amountBefore', balance, 'amountAfter', balance + 5),
        'user:a', unixepoch() * 1000, unixepoch() * 1000, '${jobId}' FROM accounts;
    UPDATE accounts SET balance = balance + 5, adjusted = adjusted + 5, tier_points = tier_points + 5,
      tier_updated_at = unixepoch() * 1000, last_activity_at = unixepoch() * 1000,
      next_expiry_at = (unixepoch() + 31536000) * 1000, next_expiry_amount = balance + 5,
      revision = revision + 1, updated_at = unixepoch() * 1000;
    INSERT INTO events (id, entity_fqdn, slug, entity_id, body, event_time, command_id)
      SELECT ${id}, 'account', slug, accounts.id, '{}', unixepoch() * 1000, '${jobId}'
      FROM accounts, (SELECT 'points_updated' AS slug UNION ALL SELECT 'updated');
    UPDATE async_job_items SET status = 'SUCCEEDED' WHERE job_id = '${jobId}';
    UPDATE async_jobs SET status = 'FINISHED' WHERE id = '${jobId}';
    COMMIT;`);
}
