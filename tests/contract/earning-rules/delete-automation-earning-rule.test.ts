import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { BIRTHDAY_GIFT, installPricingPlans, ORDER_RULE } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

async function birthdayRule() {
  const { earningRule } = await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', {
    earningRule: BIRTHDAY_GIFT,
  });
  return earningRule?._id ?? '';
}

describe('works', () => {
  it('removes a custom automated rule, without a revision', async () => {
    await earningRules.deleteAutomationEarningRule(await birthdayRule());

    expect((await earningRules.listEarningRules()).earningRules).toEqual([]);
  });
});

describe('refuses', () => {
  it('a rule that came with a business app', async () => {
    const { id } = await installPricingPlans(wix);

    expect(await refusalOf(earningRules.deleteAutomationEarningRule(id))).toEqual({
      status: 428,
      code: 'RULE_NOT_DELETABLE',
    });
  });

  it('rules that are not automated, as if there were none', async () => {
    const { _id } = await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    expect(await refusalOf(earningRules.deleteAutomationEarningRule(_id ?? ''))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const id = await birthdayRule();

    expect(await refusalOf(wix.asMember.earningRules.deleteAutomationEarningRule(id))).toEqual(
      DENIED,
    );
  });
});
