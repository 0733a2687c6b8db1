import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { GOLD, raiseLadder, SILVER } from './ladder';

const wix = await emulateWix();
const { accounts, tiers } = wix.asOwner;

async function silverTier() {
  const { _id } = await tiers.createTier(SILVER);
  return _id ?? '';
}

describe('works', () => {
  it('changes what is sent and keeps the rest', async () => {
    const id = await silverTier();

    const tier = await tiers.updateTier(id, {
      revision: '1',
      tierDefinition: { name: 'Sterling' },
    });

    expect(tier).toMatchObject({
      tierDefinition: { name: 'Sterling', description: SILVER.tierDefinition.description },
      requiredPoints: 100,
      revision: '2',
    });
  });

  it('clears a description that is sent as null', async () => {
    const id = await silverTier();

    const tier = await tiers.updateTier(id, {
      revision: '1',
      tierDefinition: { description: null },
    });

    expect(tier.tierDefinition).toEqual({ name: 'Silver' });
  });

  it('moves accounts at once when the threshold moves', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);
    const { silver, gold } = await raiseLadder(wix);
    await accounts.adjustPoints(_id, { amount: 300, revision: '1' });

    await tiers.updateTier(gold, { revision: '1', requiredPoints: 300 });
    expect((await accounts.getAccount(_id)).tier?._id).toBe(gold);

    await tiers.updateTier(gold, { revision: '2', requiredPoints: 301 });
    expect((await accounts.getAccount(_id)).tier?._id).toBe(silver);
  });

  it('may keep its own name and threshold', async () => {
    const id = await silverTier();

    const tier = await tiers.updateTier(id, { ...SILVER, revision: '1' });

    expect(tier).toMatchObject({ ...SILVER, revision: '2' });
  });
});

describe('refuses', () => {
  it('an outdated revision', async () => {
    const id = await silverTier();
    await tiers.updateTier(id, { revision: '1', requiredPoints: 150 });

    expect(await refusalOf(tiers.updateTier(id, { revision: '1', requiredPoints: 120 }))).toEqual(
      OUTDATED,
    );
    expect((await tiers.getTier(id)).requiredPoints).toBe(150);
  });

  it('a name or threshold that another tier has', async () => {
    const id = await silverTier();
    await tiers.createTier(GOLD);
    const taken = { status: 409, code: 'ALREADY_EXISTS' };

    expect(
      await refusalOf(tiers.updateTier(id, { revision: '1', tierDefinition: { name: 'Gold' } })),
    ).toEqual(taken);
    expect(await refusalOf(tiers.updateTier(id, { revision: '1', requiredPoints: 500 }))).toEqual(
      taken,
    );
  });

  it('an id that no tier has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(tiers.updateTier(id, { revision: '1' }))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const id = await silverTier();

    expect(await refusalOf(wix.asMember.tiers.updateTier(id, { revision: '1' }))).toEqual(DENIED);
  });
});
