import { describe, expect, it } from 'vitest';
import { gatherCrowd } from '../support/crowd';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('counts everything, a filter, a text, and both', async () => {
    await gatherCrowd(wix, 4);

    const filter = { 'points.balance': { $gt: 10 } };
    const search = { expression: 'example' };
    const counts = await Promise.all([
      accounts.countAccounts(),
      accounts.countAccounts({ filter }),
      accounts.countAccounts({ search: { expression: 'ada' } }),
      accounts.countAccounts({ filter, search }),
    ]);

    expect(counts.map(({ count }) => count)).toEqual([4, 3, 1, 3]);
  });
});

describe('refuses', () => {
  it('fields that searching does not have', async () => {
    const call = accounts.countAccounts({ filter: { 'points.earned': 1 } });

    expect((await refusalOf(call)).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.countAccounts())).toEqual(DENIED);
  });
});
