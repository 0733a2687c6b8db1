import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { raiseLadder, SILVER } from './ladder';

const wix = await emulateWix();
const { accounts, rewards, tiers } = wix.asOwner;

describe('works', () => {
  it('lets its accounts fall to the next lower tier at once', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);
    const { silver, gold } = await raiseLadder(wix);
    await accounts.adjustPoints(_id, { amount: 700, revision: '1' });

    await tiers.deleteTier(gold, '1');
    expect((await accounts.getAccount(_id)).tier?._id).toBe(silver);

    await tiers.deleteTier(silver, '1');
    expect((await accounts.getAccount(_id)).tier).not.toHaveProperty('_id');
    expect((await tiers.listTiers()).tiers).toEqual([]);
  });

  it('leaves entries of rewards behind, which an update may not send back', async () => {
    const { gold } = await raiseLadder(wix);
    const couponReward = {
      fixedAmount: { configsByTier: [{ tierId: gold, costInPoints: 50, amount: 5 }] },
      minimumSubtotal: 0,
    };
    const name = 'For Gold';
    const reward = await rewards.createReward({ name, type: 'COUPON_REWARD', couponReward });
    const id = reward._id ?? '';

    await tiers.deleteTier(gold, '1');

    expect((await rewards.getReward(id)).couponReward).toEqual(couponReward);
    expect(
      await refusalOf(rewards.updateReward(id, { name, couponReward, revision: '1' })),
    ).toMatchObject({ status: 400 });
  });
});

describe('refuses', () => {
  it('an outdated revision, and keeps the tier', async () => {
    const { _id } = await tiers.createTier(SILVER);
    const id = _id ?? '';
    await tiers.updateTier(id, { revision: '1', requiredPoints: 150 });

    expect(await refusalOf(tiers.deleteTier(id, '1'))).toEqual(OUTDATED);
    expect((await tiers.getTier(id)).requiredPoints).toBe(150);
  });

  it('a request without a revision', async () => {
    const { _id } = await tiers.createTier(SILVER);

    const response = await wix.request(`/loyalty-tiers/v1/tiers/${_id ?? ''}`, {
      method: 'DELETE',
    });

    expect(response.status).toBe(400);
  });

  it('an id that no tier has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(tiers.deleteTier(id, '1'))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { _id } = await tiers.createTier(SILVER);

    expect(await refusalOf(wix.asMember.tiers.deleteTier(_id ?? '', '1'))).toEqual(DENIED);
  });
});
