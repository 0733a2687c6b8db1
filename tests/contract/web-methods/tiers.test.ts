import { describe, expect, it } from 'vitest';
import { getTiersProgram } from '../../../src/backend/tiers.web';
import { dataOf, emulateBackend } from './emulate-backend';

const wix = await emulateBackend();

describe('the ladder', () => {
  it('of a new site has no rungs and is switched off', async () => {
    expect(await dataOf(getTiersProgram())).toMatchObject({
      status: 'DISABLED',
      baseTier: null,
      tiers: [],
      revision: '1',
    });
  });

  it('goes upwards, however its tiers were made', async () => {
    for (const [name, requiredPoints] of [
      ['Gold', 500],
      ['Silver', 100],
      ['Platinum', 1000],
    ] as const) {
      await wix.asOwner.tiers.createTier({ tierDefinition: { name }, requiredPoints });
    }

    const { tiers } = await dataOf(getTiersProgram());

    expect(tiers).toMatchObject([
      { name: 'Silver', description: null, requiredPoints: 100, revision: '1' },
      { name: 'Gold', requiredPoints: 500 },
      { name: 'Platinum', requiredPoints: 1000 },
    ]);
  });
});
