import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { adjustCalls, type ApiAccount, filteredPage, readAccounts } from './accounts';
import { createHttpClient, type HttpClient } from './http-client';
import { bestMs, sideBySide } from './measure';
import { duration, type Figure, judge } from './report';
import { startEmulator } from './start-emulator';

const REQUESTS = 16;

/** The same accounts in the server that people reach for when they need a fake API. */
export async function benchJsonServer(folder: string, members: number): Promise<Figure[]> {
  const emulator = await startEmulator({ data: join(folder, 'json-server'), members });
  const accounts = await readAccounts(emulator.client, members);
  const other = await startJsonServer(folder, accounts);

  const pages = await sideBySide(
    () => emulator.client.run(Array.from({ length: REQUESTS }, () => filteredPage)),
    () => other.client.run([{ verb: 'GET', path: SAME_PAGE }]),
  );
  const nextAdjustments = adjustCalls(accounts, REQUESTS);
  const ours = await bestMs(() => emulator.client.run(nextAdjustments()));
  const theirs = await bestMs(patching(other.client, accounts));

  other.stop();
  await emulator.stop();
  return [
    {
      what: `Page of 50 among ${members.toLocaleString('en')}, times quicker than json-server`,
      measured: `${duration(pages.one / REQUESTS)}, json-server ${duration(pages.other)}`,
      ...judge(pages.other / (pages.one / REQUESTS), { atLeast: 20 }),
    },
    {
      what: `Write among ${members.toLocaleString('en')}, times quicker than json-server`,
      measured: `${duration(ours / REQUESTS)}, json-server ${duration(theirs)}`,
      ...judge(theirs / (ours / REQUESTS), { atLeast: 20 }),
    },
  ];
}

const SAME_PAGE =
  '/accounts?points.balance_gte=100&_sort=points.balance&_order=desc&_page=1&_limit=50';

function patching(client: HttpClient, accounts: readonly ApiAccount[]): () => Promise<void> {
  let next = 0;
  return () => {
    const id = accounts[next % accounts.length]?.id ?? '';
    next += 1;
    return client.run([{ verb: 'PATCH', path: `/accounts/${id}`, body: { note: String(next) } }]);
  };
}

async function startJsonServer(folder: string, accounts: readonly ApiAccount[]) {
  const file = join(folder, 'json-server.json');
  writeFileSync(file, JSON.stringify({ accounts }));
  const port = await freePort();
  const script = fileURLToPath(import.meta.resolve('json-server/lib/cli/bin.js'));
  const flags = [file, '--port', String(port), '--host', '127.0.0.1', '--quiet'];
  const child = spawn(process.execPath, [script, ...flags], { stdio: 'ignore' });
  process.once('exit', () => child.kill());
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(child, url);
  const client = createHttpClient({ url });
  return {
    client,
    stop: () => {
      client.close();
      child.kill();
    },
  };
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const isThere = await fetch(`${url}/accounts?_limit=1`).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return;
    await wait(100);
  }
  throw new Error(`json-server ended with code ${child.exitCode}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
