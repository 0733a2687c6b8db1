import { describe, expect, it } from 'vitest';
import { sampleTiers } from '../../../../tests/support/sample-program';
import { toTierRows } from './tier-rows';

describe('members by tier', () => {
  it('lists the ladder from the top down to the base tier', () => {
    const rows = toTierRows(sampleTiers(), [
      { tierId: null, accounts: 30 },
      { tierId: 'silver', accounts: 9 },
    ]);

    expect(rows.map(({ id, accounts }) => [id, accounts])).toEqual([
      ['gold', 0],
      ['silver', 9],
      ['base', 30],
    ]);
  });

  it('leaves nobody out when Wix still counts members in a tier that is gone', () => {
    const rows = toTierRows(sampleTiers(), [
      { tierId: null, accounts: 1 },
      { tierId: 'platinum', accounts: 2 },
      { tierId: 'diamond', accounts: 3 },
    ]);

    expect(rows.at(-1)).toEqual({ kind: 'gone', id: 'gone', accounts: 5 });
  });
});
