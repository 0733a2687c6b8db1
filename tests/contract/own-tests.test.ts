import { accounts, transactions } from '@wix/loyalty';
import { createClient } from '@wix/sdk';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { createEmulator } from '../../emulator/create-emulator';

const emulator = await createEmulator({ seed: 'small' });
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

/** What the code under test calls Wix with. */
const wix = createClient({
  modules: { accounts, transactions },
  auth: {
    getAuthHeaders: () =>
      Promise.resolve({ headers: { Authorization: emulator.info.tokens.admin } }),
  },
  fetch: emulator.wixFetch,
});

/** The code under test: gives points once, however often it has to try. */
async function thank(accountId: string, orderId: string): Promise<void> {
  const gift = { amount: 5, appId: 'my-app', idempotencyKey: `thanks-${orderId}` };
  try {
    await wix.accounts.earnPoints(accountId, gift);
  } catch {
    await wix.accounts.earnPoints(accountId, gift).catch(() => undefined);
  }
}

it('gives points once, even when the answer is lost on its way', async () => {
  const [member] = (await wix.accounts.queryLoyaltyAccounts().limit(1).find()).items;
  const method = 'accounts.earnPoints';
  emulator.faults.add({ method, kind: { type: 'drop-after-commit' }, times: 1 });

  await thank(member?._id ?? '', '10001');

  const { items } = await wix.transactions.queryLoyaltyTransactions().eq('amount', 5).find();
  expect(items).toHaveLength(1);
  expect(emulator.calls({ method }).map(({ status }) => status)).toEqual([500, 409]);
  expect(emulator.audit().differences).toEqual([]);
});

it('remembers a member who was away for years', async () => {
  emulator.advance({ days: 3 * 365 });

  const { count } = await wix.accounts.countAccounts({});

  expect(count).toBeGreaterThan(0);
});
