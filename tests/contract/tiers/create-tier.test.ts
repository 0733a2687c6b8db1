import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';
import { GOLD, raiseLadder, SILVER, switchPlan } from './ladder';

const wix = await emulateWix();
const { accounts, tiers } = wix.asOwner;
const TAKEN = { status: 409, code: 'ALREADY_EXISTS' };

describe('works', () => {
  it('answers the tier as it was given, in its first revision', async () => {
    const tier = await tiers.createTier(SILVER);

    expect(tier).toMatchObject({ ...SILVER, revision: '1' });
    expect(await tiers.getTier(tier._id ?? '')).toEqual(tier);
  });

  it('takes an icon by its address', async () => {
    const icon = 'https://static.wixstatic.com/shapes/crown.svg';

    const tier = await tiers.createTier({
      ...GOLD,
      tierDefinition: { ...GOLD.tierDefinition, icon },
    });

    expect(tier.tierDefinition?.icon).toBe(icon);
  });

  it('promotes accounts that already have the points, at once', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);
    await raiseLadder(wix);
    await accounts.adjustPoints(_id, { amount: 300, revision: '1' });

    const bronze = await tiers.createTier({
      tierDefinition: { name: 'Bronze plus' },
      requiredPoints: 250,
    });

    expect((await accounts.getAccount(_id)).tier?._id).toBe(bronze._id);
  });
});

describe('refuses', () => {
  it.each([
    ['no name', { ...SILVER, tierDefinition: {} }],
    ['an empty name', { ...SILVER, tierDefinition: { name: '' } }],
    ['a name of 51 characters', { ...SILVER, tierDefinition: { name: 'n'.repeat(51) } }],
    [
      'a description of 71 characters',
      { ...SILVER, tierDefinition: { name: 'S', description: 'd'.repeat(71) } },
    ],
    ['no required points', { tierDefinition: SILVER.tierDefinition }],
    ['the base tier’s 0 points', { ...SILVER, requiredPoints: 0 }],
    ['10,000,000 points', { ...SILVER, requiredPoints: 10_000_000 }],
    ['points as text', { ...SILVER, requiredPoints: '100' }],
    ['a field that does not exist', { ...SILVER, color: 'silver' }],
  ])('%s', async (_name, tier) => {
    const response = await wix.request('/loyalty-tiers/v1/tiers', {
      method: 'POST',
      body: JSON.stringify({ tier }),
    });

    expect(response.status).toBe(400);
  });

  it('a name that another tier has, in whatever case', async () => {
    await tiers.createTier(SILVER);

    const refusal = await refusalOf(
      tiers.createTier({ tierDefinition: { name: 'SILVER' }, requiredPoints: 101 }),
    );

    expect(refusal).toEqual(TAKEN);
  });

  it('required points that another tier has', async () => {
    await tiers.createTier(SILVER);

    const refusal = await refusalOf(tiers.createTier({ ...GOLD, requiredPoints: 100 }));

    expect(refusal).toEqual(TAKEN);
  });

  it('any tier on a site whose plan has none', async () => {
    await switchPlan(wix, 'free');

    expect(await refusalOf(tiers.createTier(SILVER))).toEqual({
      status: 428,
      code: 'BASIC_TIERS_LIMIT_REACHED',
    });
  });

  it('a 21st tier', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({
      tierDefinition: { name: `Tier ${index}` },
      requiredPoints: 1000 + index,
    }));
    await tiers.bulkCreateTiers(twenty);

    expect(await refusalOf(tiers.createTier(SILVER))).toEqual({
      status: 428,
      code: 'TIERS_LIMIT_REACHED',
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.tiers.createTier(SILVER))).toEqual(DENIED);
  });
});
