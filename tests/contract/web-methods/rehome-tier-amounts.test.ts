import { describe, expect, it } from 'vitest';
import { listEarningRules } from '../../../src/backend/earning-rules.web';
import * as tiers from '../../../src/backend/tiers.web';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { raiseLadder } from '../tiers/ladder';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();

async function createRule(points: [tierId: string | undefined, points: number][]) {
  const rule = await wix.asOwner.earningRules.createLoyaltyEarningRule({
    ...ORDER_RULE,
    conversionRate: {
      configs: points.map(([tierId, each]) => ({
        ...(tierId && { tierId }),
        moneyAmount: 1,
        points: each,
      })),
    },
  });
  return rule._id ?? '';
}

async function createReward(costs: [tierId: string | undefined, costInPoints: number][]) {
  return wix.asOwner.rewards.createReward({
    name: 'Free shipping',
    type: 'COUPON_REWARD',
    active: true,
    couponReward: {
      freeShipping: {
        configsByTier: costs.map(([tierId, costInPoints]) => ({
          ...(tierId && { tierId }),
          costInPoints,
        })),
      },
      scope: { namespace: 'stores', group: { name: 'product', entityId: 'mug' } },
      limitedToOneItem: true,
    },
  });
}

describe('the amounts of a tier that goes', () => {
  it('go to another tier of the rule', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const id = await createRule([
      [undefined, 1],
      [silver, 2],
      [gold, 5],
    ]);

    const { revision } = await dataOf(
      tiers.rehomeRuleAmounts({
        id,
        revision: '1',
        rehomings: [{ from: gold, to: { tierId: silver } }],
        tierIds: [silver, gold],
      }),
    );

    const [rule] = await dataOf(listEarningRules());
    expect(revision).toBe('2');
    expect(rule?.amounts).toEqual({
      type: 'CONVERSION',
      perTier: [
        { tierId: null, moneyAmount: 1, points: 1 },
        { tierId: silver, moneyAmount: 1, points: 5 },
      ],
    });
  });

  it('leave the reward, and nothing else of it changes', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const { _id, couponReward } = await createReward([
      [undefined, 100],
      [gold, 50],
    ]);

    await dataOf(
      tiers.rehomeRewardAmounts({
        id: _id ?? '',
        revision: '1',
        rehomings: [{ from: gold, to: 'nowhere' }],
        tierIds: [silver, gold],
      }),
    );

    const reward = await wix.asOwner.rewards.getReward(_id ?? '');
    expect(reward).toMatchObject({ name: 'Free shipping', active: true, revision: '2' });
    expect(reward.couponReward).toEqual({
      ...couponReward,
      freeShipping: { configsByTier: [{ costInPoints: 100 }] },
    });
  });

  it('can go to the base tier, and may name a tier that is gone already', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const { _id } = await createReward([
      [silver, 80],
      [gold, 50],
    ]);
    await wix.asOwner.tiers.deleteTier(gold, '1');

    await dataOf(
      tiers.rehomeRewardAmounts({
        id: _id ?? '',
        revision: '1',
        rehomings: [{ from: gold, to: { tierId: null } }],
        tierIds: [silver],
      }),
    );

    const reward = await wix.asOwner.rewards.getReward(_id ?? '');
    expect(reward.couponReward?.freeShipping?.configsByTier).toEqual([
      { tierId: silver, costInPoints: 80 },
      { costInPoints: 50 },
    ]);
  });

  it('stay when somebody changed the rule or reward, or removed it', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const id = await createRule([[gold, 5]]);
    const { _id } = await createReward([[gold, 50]]);
    const input = {
      revision: '7',
      rehomings: [{ from: gold, to: { tierId: silver } }],
      tierIds: [silver, gold],
    };

    const gone = { ...input, id: crypto.randomUUID() };

    expect(await errorOf(tiers.rehomeRuleAmounts({ ...input, id }))).toMatchObject({
      kind: 'conflict',
    });
    expect(await errorOf(tiers.rehomeRewardAmounts({ ...input, id: _id ?? '' }))).toMatchObject({
      kind: 'conflict',
    });
    expect(await errorOf(tiers.rehomeRuleAmounts(gone))).toMatchObject({ kind: 'conflict' });
    expect(await errorOf(tiers.rehomeRewardAmounts(gone))).toMatchObject({ kind: 'not-found' });
  });
});
