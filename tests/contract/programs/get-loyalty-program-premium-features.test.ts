import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();

describe('works', () => {
  it('answers the bare flags', async () => {
    const features = await wix.asOwner.programs.getLoyaltyProgramPremiumFeatures();

    expect(features).toEqual({ loyaltyProgram: true, tiers: true, pointsExpiration: true });
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    const call = wix.asVisitor.programs.getLoyaltyProgramPremiumFeatures();

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
