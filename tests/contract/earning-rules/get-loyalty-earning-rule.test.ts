import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { BIRTHDAY_GIFT, installPricingPlans, ORDER_RULE } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

describe('works', () => {
  it('answers a rule that is not automated', async () => {
    const rule = await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    expect(await earningRules.getLoyaltyEarningRule(rule._id ?? '')).toEqual(rule);
  });
});

describe('refuses', () => {
  it('automated rules, as if there were none', async () => {
    const { id } = await installPricingPlans(wix);
    const { earningRule } = await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', {
      earningRule: BIRTHDAY_GIFT,
    });

    expect(await refusalOf(earningRules.getLoyaltyEarningRule(id))).toEqual(NOT_FOUND);
    expect(await refusalOf(earningRules.getLoyaltyEarningRule(earningRule?._id ?? ''))).toEqual(
      NOT_FOUND,
    );
  });

  it('an id that no rule has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(earningRules.getLoyaltyEarningRule(id))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { _id } = await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    expect(await refusalOf(wix.asMember.earningRules.getLoyaltyEarningRule(_id ?? ''))).toEqual(
      DENIED,
    );
  });
});
