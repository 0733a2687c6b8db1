import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type Sqlite from 'libsql';
import { adjustCalls, filteredPage, readAccounts } from './accounts';
import type { Call } from './http-client';
import { bestMs, sideBySide } from './measure';
import { copyTo, openRaw } from './raw-sqlite';
import { duration, type Figure, judge, rate } from './report';
import { startEmulator } from './start-emulator';

const REQUESTS = 64;
/** The emulator's own route without anything behind it, and the same of a server without any emulator. */
const EMPTY: Call = { verb: 'GET', path: '/assets/scripts/v1/site-scripts' };
const BARE: Call = { verb: 'GET', path: '/' };

/** What the HTTP layer and the rules cost on top of what has to be done anyway. */
export async function benchSingleRequests(folder: string, members: number): Promise<Figure[]> {
  const data = join(folder, 'single');
  const emulator = await startEmulator({ data, members });
  const { client } = emulator;
  const accounts = await readAccounts(client, 1000);
  const connection = openRaw(join(data, 'emulator.sqlite'));
  copyTo(connection, join(folder, 'copy.sqlite'));
  const copy = openRaw(join(folder, 'copy.sqlite'));

  const gets = accounts
    .slice(0, REQUESTS)
    .map(({ id }): Call => ({ verb: 'GET', path: `/loyalty-accounts/v1/accounts/${id}` }));
  const reading = await sideBySide(
    () => client.run(gets),
    () => client.run(gets.map(() => EMPTY)),
  );
  const bareMs = await bestMs(() => emulator.emptyClient.run(gets.map(() => BARE)));
  const paging = await sideBySide(
    () => client.run(gets.map(() => filteredPage)),
    repeated(rawPage(connection)),
  );
  const nextAdjustments = adjustCalls(accounts, REQUESTS);
  const adjusting = await sideBySide(
    () => client.run(nextAdjustments()),
    repeated(
      rawAdjustment(
        copy,
        accounts.map(({ id }) => id),
      ),
    ),
  );

  connection.close();
  copy.close();
  await emulator.stop();
  const perSecond = (ms: number) => (REQUESTS * 1000) / ms;
  return [
    {
      what: 'Get account, of the rate of an empty JSON route',
      measured: `${rate(perSecond(reading.one), 'calls')} of ${rate(perSecond(reading.other), 'calls')}`,
      ...judge(reading.other / reading.one, { atLeast: 0.5 }),
    },
    {
      what: 'Get account, of the rate of the HTTP server alone',
      measured: `${rate(perSecond(reading.one), 'calls')} of ${rate(perSecond(bareMs), 'calls')}`,
      ratio: `${(bareMs / reading.one).toFixed(2)}×`,
    },
    {
      what: 'Page of 50, filtered and sorted, over the same SQL and JSON',
      measured: `${duration(paging.one / REQUESTS)} over ${duration(paging.other / REQUESTS)}`,
      ...judge(paging.one / paging.other, { atMost: 2 }),
    },
    {
      what: 'Adjust points, of the rate of the same statements',
      measured: `${rate(perSecond(adjusting.one), 'calls')} of ${rate(perSecond(adjusting.other), 'changes')}`,
      ...judge(adjusting.other / adjusting.one, { atLeast: 0.33 }),
    },
  ];
}

/** As often as there are requests in a round, so that what comes only now and then meets both alike. */
function repeated(work: () => unknown): () => void {
  return () => {
    for (let count = 0; count < REQUESTS; count += 1) work();
  };
}

/** The page's SQL, and its rows as JSON. */
function rawPage(connection: Sqlite.Database): () => string {
  const select = connection.prepare(
    'SELECT * FROM accounts WHERE balance >= ? ORDER BY balance DESC, seq DESC LIMIT 51',
  );
  return () => JSON.stringify(select.all([100]));
}

/** What is read and written to adjust an account by a point, in one transaction. */
function rawAdjustment(connection: Sqlite.Database, ids: readonly string[]): () => void {
  const account = connection.prepare('SELECT * FROM accounts WHERE id = ?').raw();
  const last = connection
    .prepare('SELECT balance_after FROM ledger WHERE account_id = ? ORDER BY seq DESC LIMIT 1')
    .raw();
  const command = connection.prepare(
    `INSERT INTO commands (id, name, actor, recorded_at) VALUES (?, 'adjustPoints', 'user:a', ?)`,
  );
  const entry = connection.prepare(`
    INSERT INTO ledger (id, account_id, type, amount, balance_after, info, actor, effective_at, recorded_at, command_id)
    VALUES (?, ?, 'ADJUST', 1, ?, ?, 'user:a', ?, ?, ?)`);
  const update = connection.prepare(`
    UPDATE accounts SET balance = balance + 1, adjusted = adjusted + 1, tier_points = tier_points + 1,
      tier_updated_at = ?, last_activity_at = ?, revision = revision + 1, updated_at = ? WHERE id = ?`);
  const event = connection.prepare(`
    INSERT INTO events (id, entity_fqdn, slug, entity_id, body, event_time, command_id)
    VALUES (?, 'account', ?, ?, '{}', ?, ?)`);
  let next = 0;
  return () => {
    const id = ids[next % ids.length] ?? '';
    next += 1;
    const now = Date.now();
    const commandId = randomUUID();
    connection.exec('BEGIN IMMEDIATE');
    account.get([id]);
    const before = Number([last.get([id])].flat()[0] ?? 0);
    const info = JSON.stringify({ type: 'ADJUST', amountBefore: before, amountAfter: before + 1 });
    command.run([commandId, now]);
    entry.run([randomUUID(), id, before + 1, info, now, now, commandId]);
    update.run([now, now, now, id]);
    for (const slug of ['points_updated', 'updated'])
      event.run([randomUUID(), slug, id, now, commandId]);
    connection.exec('COMMIT');
  };
}
