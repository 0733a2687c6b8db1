import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { present } from '../../emulator/engine/assert';
import { emulatorInfo } from '../../emulator/emulator-info';
import { createSigningKey } from '../../emulator/webhooks/signing-key';
import { connect } from './support/emulated-wix';
import { startProcess } from './support/emulator-process';

const { tokens } = emulatorInfo(createSigningKey(undefined));
const ACKNOWLEDGED_BEFORE_KILL = 40;

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('a killed emulator', () => {
  it('has kept every change that it acknowledged, and nothing by halves', async () => {
    const first = await startProcess(['--data', data, '--seed', 'empty']);
    const accountId = await openAccount(first.url);
    const acknowledged = await adjustUntilKilled(first, accountId);

    const second = await startProcess(['--data', data]);
    const sdk = connect(second.url, tokens.admin);
    const { items } = await sdk.transactions
      .queryLoyaltyTransactions()
      .eq('accountId', accountId)
      .limit(100)
      .find();
    const account = await sdk.accounts.getAccount(accountId);
    const audit = await fetch(`${second.url}/__emulator/audit`);
    await second.kill();

    const kept = items.map(({ _id }) => _id);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_KILL);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect(account.points?.balance).toBe(kept.length);
    expect(await audit.json()).toMatchObject({ entries: kept.length, differences: [] });
  }, 60_000);
});

async function openAccount(url: string): Promise<string> {
  const { programs, accounts } = connect(url, tokens.admin);
  await programs.updateLoyaltyProgram({ name: 'Star Club' });
  await programs.activateLoyaltyProgram();
  const response = await fetch(`${url}/contacts/v4/contacts/query`, {
    method: 'POST',
    headers: { authorization: tokens.admin, 'content-type': 'application/json' },
    body: '{}',
  });
  const { contacts } = z
    .object({ contacts: z.array(z.object({ id: z.string() })) })
    .parse(await response.json());
  const { account } = await accounts.createAccount(present(contacts[0], 'contact').id);
  return present(account?._id, 'account id');
}

/** Adds one point at a time; after some, the process is killed while the next is under way. */
async function adjustUntilKilled(
  { url, kill }: Awaited<ReturnType<typeof startProcess>>,
  accountId: string,
): Promise<string[]> {
  const { accounts } = connect(url, tokens.admin);
  const acknowledged: string[] = [];
  let killed: Promise<void> | undefined;
  for (let revision = 1; ; revision += 1) {
    try {
      const { transactionId } = await accounts.adjustPoints(accountId, {
        amount: 1,
        revision: String(revision),
      });
      acknowledged.push(present(transactionId, 'transaction id'));
    } catch {
      await killed;
      return acknowledged;
    }
    if (acknowledged.length === ACKNOWLEDGED_BEFORE_KILL) killed = kill();
  }
}
