import { describe, expect, it } from 'vitest';
import {
  createReward,
  deleteReward,
  listRewards,
  updateReward,
} from '../../../src/backend/rewards.web';
import type { CouponTerms, RewardDraft } from '../../../src/domain/reward';
import { EVERY_KIND } from '../rewards/sample-rewards';
import { offer } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();

const anywhere: CouponTerms = {
  limit: { type: 'SUBTOTAL', minimumSubtotal: 0 },
  limitedToOneItem: false,
  appliesToSubscriptions: false,
  discountedCycleCount: null,
};

function draft(changes: Partial<RewardDraft> = {}): RewardDraft {
  return {
    name: 'Five off',
    active: true,
    kind: 'FIXED_AMOUNT',
    prices: [{ tierId: null, costInPoints: 100, value: 5 }],
    terms: anywhere,
    ...changes,
  };
}

const price = (changes: object) =>
  draft({ prices: [{ tierId: null, costInPoints: 100, value: 5, ...changes }] });
const terms = (changes: Partial<CouponTerms>) => draft({ terms: { ...anywhere, ...changes } });

describe('a new reward', () => {
  it.each<[string, RewardDraft]>([
    ['a fixed amount', draft()],
    [
      'a percentage of one item',
      draft({
        kind: 'PERCENTAGE',
        prices: [{ tierId: null, costInPoints: 250, value: 12.5 }],
        terms: { ...anywhere, limitedToOneItem: true },
      }),
    ],
    [
      'free shipping of the store',
      draft({
        kind: 'FREE_SHIPPING',
        prices: [{ tierId: null, costInPoints: 80, value: null }],
        terms: {
          ...anywhere,
          limit: { type: 'SCOPE', scope: { namespace: 'stores', group: null } },
        },
      }),
    ],
    [
      'payments of one plan',
      terms({
        limit: {
          type: 'SCOPE',
          scope: { namespace: 'pricingPlans', group: { name: 'plan', entityId: 'gold-plan' } },
        },
        appliesToSubscriptions: true,
        discountedCycleCount: 3,
      }),
    ],
    [
      'a flexible discount',
      draft({
        kind: 'FLEXIBLE',
        prices: [{ tierId: null, costInPoints: 20, value: 1.5 }],
        terms: null,
      }),
    ],
  ])('that gives %s is listed as it was decided', async (_case, decided) => {
    const created = await dataOf(createReward(decided));

    expect(created).toEqual({ ...decided, id: created.id, revision: '1' });
    expect((await dataOf(listRewards())).rewards).toEqual([created]);
  });

  it('has a price for each tier', async () => {
    const gold = await wix.asOwner.tiers.createTier({
      tierDefinition: { name: 'Gold' },
      requiredPoints: 500,
    });
    const prices = [
      { tierId: null, costInPoints: 100, value: 5 },
      { tierId: gold._id ?? '', costInPoints: 80, value: 5.5 },
    ];

    expect((await dataOf(createReward(draft({ prices })))).prices).toEqual(prices);
  });

  it('writes flexible amounts as decimal strings and coupon amounts as numbers', async () => {
    const flexible = draft({
      kind: 'FLEXIBLE',
      prices: [{ tierId: null, costInPoints: 10, value: 1 }],
      terms: null,
    });
    const { id: flexibleId } = await dataOf(createReward(flexible));
    const { id: fixedId } = await dataOf(createReward(draft()));

    const { getReward } = wix.asOwner.rewards;
    expect((await getReward(flexibleId)).discountAmount?.configsByTier).toEqual([
      { costInPoints: 10, amount: '1.00' },
    ]);
    expect((await getReward(fixedId)).couponReward?.fixedAmount?.configsByTier).toEqual([
      { costInPoints: 100, amount: 5 },
    ]);
  });

  it.each<[string, string, RewardDraft]>([
    ['no name', 'name', draft({ name: ' ' })],
    ['a name of 51 characters', 'name', draft({ name: 'n'.repeat(51) })],
    ['no price', 'prices', draft({ prices: [] })],
    ['a cost of 0', 'prices.0.costInPoints', price({ costInPoints: 0 })],
    ['a cost of 1.5', 'prices.0.costInPoints', price({ costInPoints: 1.5 })],
    ['a cost of 10,000,000', 'prices.0.costInPoints', price({ costInPoints: 10_000_000 })],
    ['an amount of 0', 'prices.0.value', price({ value: 0 })],
    ['an amount with three decimals', 'prices.0.value', price({ value: 1.005 })],
    ['no amount', 'prices.0.value', price({ value: null })],
    ['a percentage of 101', 'prices.0.value', { ...price({ value: 101 }), kind: 'PERCENTAGE' }],
    ['an amount of shipping', 'prices.0.value', draft({ kind: 'FREE_SHIPPING' })],
    [
      'two prices for one tier',
      'prices.1.tierId',
      draft({ prices: [...draft().prices, ...draft().prices] }),
    ],
    ['a coupon without terms', 'terms', draft({ terms: null })],
    ['a flexible discount with terms', 'terms', draft({ kind: 'FLEXIBLE' })],
    [
      'a negative subtotal',
      'terms.limit.minimumSubtotal',
      terms({ limit: { type: 'SUBTOTAL', minimumSubtotal: -1 } }),
    ],
    [
      'payments that are not of a plan',
      'terms.discountedCycleCount',
      terms({ appliesToSubscriptions: true, discountedCycleCount: 3 }),
    ],
    [
      'subscriptions to a service',
      'terms.appliesToSubscriptions',
      terms({
        limit: { type: 'SCOPE', scope: { namespace: 'bookings', group: null } },
        appliesToSubscriptions: true,
      }),
    ],
  ])('with %s is refused at %s before anything is sent', async (_case, field, refused) => {
    expect(await errorOf(createReward(refused))).toMatchObject({
      kind: 'invalid',
      fields: [{ field }],
    });
    expect(wix.sent).toEqual(['POST /oauth2/token-info']);
  });

  it('for a tier that was just deleted is refused by Wix at its prices', async () => {
    const tierId = '11111111-1111-4111-8111-111111111111';

    expect(await errorOf(createReward(price({ tierId })))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'prices' }],
    });
  });

  it('with a scope that Wix does not know is refused at its scope', async () => {
    const scope = { namespace: 'bookings', group: { name: 'product', entityId: 'mug' } };

    expect(await errorOf(createReward(terms({ limit: { type: 'SCOPE', scope } })))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'terms.limit.scope' }],
    });
  });
});

describe('a change', () => {
  it('replaces what the owner decided', async () => {
    const { id, revision } = await dataOf(createReward(draft()));
    const changed = draft({
      name: 'Ten off',
      active: false,
      prices: [{ tierId: null, costInPoints: 190, value: 10 }],
      terms: { ...anywhere, limit: { type: 'SUBTOTAL', minimumSubtotal: 25 } },
    });

    expect(await dataOf(updateReward({ rewardId: id, revision, ...changed }))).toEqual({
      ...changed,
      id,
      revision: '2',
    });
  });

  it.each(EVERY_KIND)('of nothing but the name of %s loses nothing', async (_case, original) => {
    const { _id } = await offer(wix, original);
    const [reward] = (await dataOf(listRewards())).rewards;
    if (!reward || reward.kind === 'OTHER') return expect.fail('It is not listed');
    const { id, revision, ...decided } = reward;

    await dataOf(
      updateReward({ rewardId: id, revision, ...decided, kind: reward.kind, name: 'Renamed' }),
    );

    expect(await wix.asOwner.rewards.getReward(_id)).toMatchObject({
      ...original,
      name: 'Renamed',
      revision: '2',
    });
  });

  it('to a version that somebody else has changed is a conflict and changes nothing', async () => {
    const { id, revision } = await dataOf(createReward(draft()));
    const theirs = await dataOf(
      updateReward({ rewardId: id, revision, ...draft({ name: 'Theirs' }) }),
    );

    expect(
      await errorOf(updateReward({ rewardId: id, revision, ...draft({ name: 'Mine' }) })),
    ).toMatchObject({ kind: 'conflict' });
    expect((await dataOf(listRewards())).rewards).toEqual([theirs]);
  });

  it('from a coupon to a flexible discount is refused at the kind', async () => {
    const { id, revision } = await dataOf(createReward(draft()));
    const flexible = draft({ kind: 'FLEXIBLE', terms: null });

    expect(await errorOf(updateReward({ rewardId: id, revision, ...flexible }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'kind' }],
    });
  });

  it('of a reward that is gone says so', async () => {
    const { id, revision } = await dataOf(createReward(draft()));
    await dataOf(deleteReward({ rewardId: id, revision }));

    expect(await errorOf(updateReward({ rewardId: id, revision, ...draft() }))).toMatchObject({
      kind: 'not-found',
    });
  });
});
