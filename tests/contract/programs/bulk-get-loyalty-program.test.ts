import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();

describe('works', () => {
  it('answers the program of the one site', async () => {
    const { programInSites } = await wix.asOwner.programs.bulkGetLoyaltyProgram();

    expect(programInSites).toHaveLength(1);
    expect(programInSites).toMatchObject([{ loyaltyProgram: { status: 'DRAFT' } }]);
  });
});

describe('is guarded', () => {
  it('against apps: it is for Wix users only', async () => {
    expect(await refusalOf(wix.asApp.programs.bulkGetLoyaltyProgram())).toEqual(DENIED);
  });
});
