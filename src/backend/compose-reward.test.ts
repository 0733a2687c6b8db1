import type { rewards } from '@wix/loyalty';
import { describe, expect, it } from 'vitest';
import type { CouponTerms, RewardDraft } from '../domain/reward';
import { composeReward, switchReward } from './compose-reward';

const terms: CouponTerms = {
  limit: { type: 'SUBTOTAL', minimumSubtotal: 20 },
  limitedToOneItem: false,
  appliesToSubscriptions: false,
  discountedCycleCount: null,
};

const draft: RewardDraft = {
  name: 'Five off',
  active: true,
  kind: 'FIXED_AMOUNT',
  prices: [
    { tierId: null, costInPoints: 100, value: 5 },
    { tierId: 'gold', costInPoints: 80, value: 5.5 },
  ],
  terms,
};

/** A reward as a later version of Wix might answer it, with fields at every depth that nobody here knows. */
function laterReward(couponTerms: rewards.CouponReward = { minimumSubtotal: 10 }) {
  const config = { costInPoints: 90, amount: 4, note: 'everybody' };
  const fixedAmount = { rounding: 'UP', configsByTier: [config] };
  return {
    _id: 'reward',
    revision: '7',
    _createdDate: new Date(0),
    _updatedDate: new Date(0),
    name: 'Four off',
    active: false,
    type: 'COUPON_REWARD',
    icon: 'star',
    couponReward: { stacking: 'NEVER', fixedAmount, ...couponTerms },
  } as const;
}

describe('an update of a reward', () => {
  it('sends back what is not known here, wherever it stands, and nothing that is read-only', () => {
    expect(composeReward(draft, laterReward())).toEqual({
      name: 'Five off',
      active: true,
      type: 'COUPON_REWARD',
      icon: 'star',
      couponReward: {
        stacking: 'NEVER',
        minimumSubtotal: 20,
        limitedToOneItem: null,
        appliesToSubscriptions: null,
        fixedAmount: {
          rounding: 'UP',
          configsByTier: [
            { costInPoints: 100, amount: 5, note: 'everybody' },
            { tierId: 'gold', costInPoints: 80, amount: 5.5 },
          ],
        },
      },
    });
  });

  it('of nothing but whether it is active sends back everything else', () => {
    const { name, type, icon, couponReward } = laterReward();

    expect(switchReward(laterReward(), { active: true, tierIds: [null] })).toEqual({
      name,
      type,
      icon,
      couponReward,
      active: true,
    });
  });

  it('puts a scope in the place of a subtotal, and the other way round', () => {
    const scope = { namespace: 'stores', group: { name: 'product', entityId: 'mug' } };
    const scoped: RewardDraft = { ...draft, terms: { ...terms, limit: { type: 'SCOPE', scope } } };

    const withScope = composeReward(scoped, laterReward()).couponReward;
    expect(withScope).toMatchObject({ scope });
    expect(withScope).not.toHaveProperty('minimumSubtotal');
    const withSubtotal = composeReward(draft, laterReward({ scope })).couponReward;
    expect(withSubtotal).toMatchObject({ minimumSubtotal: 20 });
    expect(withSubtotal).not.toHaveProperty('scope');
  });

  it('takes back a number of payments, and a yes, that were given before', () => {
    const current = laterReward({
      appliesToSubscriptions: true,
      discountedCycleCount: 3,
      limitedToOneItem: true,
    });

    const { couponReward } = composeReward(draft, current);

    expect(couponReward).toMatchObject({ appliesToSubscriptions: false, limitedToOneItem: false });
    expect(couponReward).not.toHaveProperty('discountedCycleCount');
  });

  it('leaves a flexible amount as Wix wrote it when it means the same', () => {
    const flexible: RewardDraft = {
      ...draft,
      kind: 'FLEXIBLE',
      terms: null,
      prices: [
        { tierId: null, costInPoints: 10, value: 1 },
        { tierId: 'gold', costInPoints: 10, value: 1.2 },
      ],
    };
    const configsByTier = [{ costInPoints: 10, amount: '1.0' }];

    expect(composeReward(flexible, { discountAmount: { configsByTier } }).discountAmount).toEqual({
      configsByTier: [
        { costInPoints: 10, amount: '1.0' },
        { tierId: 'gold', costInPoints: 10, amount: '1.20' },
      ],
    });
  });
});
