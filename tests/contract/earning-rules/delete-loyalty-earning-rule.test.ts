import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { installPricingPlans, ORDER_RULE } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

async function orderRule() {
  const { _id } = await earningRules.createLoyaltyEarningRule(ORDER_RULE);
  return _id ?? '';
}

describe('works', () => {
  it('removes the rule, and its trigger can have another one', async () => {
    const id = await orderRule();

    await earningRules.deleteLoyaltyEarningRule(id, { revision: '1' });

    expect((await earningRules.listEarningRules()).earningRules).toEqual([]);
    expect(await orderRule()).not.toBe(id);
  });
});

describe('refuses', () => {
  it('an outdated revision, and a missing one', async () => {
    const id = await orderRule();

    for (const options of [{ revision: '2' }, {}]) {
      expect(await refusalOf(earningRules.deleteLoyaltyEarningRule(id, options))).toEqual(OUTDATED);
    }
    expect(await earningRules.getLoyaltyEarningRule(id)).toMatchObject(ORDER_RULE);
  });

  it('automated rules, as if there were none', async () => {
    const { id } = await installPricingPlans(wix);

    expect(await refusalOf(earningRules.deleteLoyaltyEarningRule(id, { revision: '1' }))).toEqual(
      NOT_FOUND,
    );
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const id = await orderRule();
    const { earningRules: asMember } = wix.asMember;

    expect(await refusalOf(asMember.deleteLoyaltyEarningRule(id, { revision: '1' }))).toEqual(
      DENIED,
    );
  });
});
