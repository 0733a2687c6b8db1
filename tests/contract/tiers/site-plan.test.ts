import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { refusalOf } from '../support/refusal';
import { raiseLadder, SILVER, switchPlan } from './ladder';

const wix = await emulateWix();
const { programs, tiers } = wix.asOwner;

describe('a free site', () => {
  it('has none of the premium features', async () => {
    await switchPlan(wix, 'free');

    const features = { loyaltyProgram: false, tiers: false, pointsExpiration: false };
    expect(await programs.getLoyaltyProgramPremiumFeatures()).toEqual(features);
    const { loyaltyProgram } = await programs.getLoyaltyProgram();
    expect(loyaltyProgram?.premiumFeatures).toEqual(features);
  });

  it('can activate its program all the same, as was seen on Wix', async () => {
    await switchPlan(wix, 'free');
    await programs.updateLoyaltyProgram({ name: 'Star Club' });

    const { loyaltyProgram } = await programs.activateLoyaltyProgram();

    expect(loyaltyProgram?.status).toBe('ACTIVE');
  });

  it('keeps the tiers it had, and can change them, until it pays again', async () => {
    const { silver } = await raiseLadder(wix);
    await switchPlan(wix, 'free');

    await tiers.updateTier(silver, { revision: '1', requiredPoints: 150 });
    const added = { ...SILVER, tierDefinition: { name: 'Copper' } };
    expect((await refusalOf(tiers.createTier(added))).status).toBe(428);

    await switchPlan(wix, 'business');
    await tiers.createTier(added);
    expect((await tiers.listTiers()).tiers).toHaveLength(3);
  });
});
