import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { BIRTHDAY_GIFT, installPricingPlans, ORDER_RULE, STORES_APP_ID } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

async function orderRule() {
  const { _id } = await earningRules.createLoyaltyEarningRule(ORDER_RULE);
  return _id ?? '';
}

describe('works', () => {
  it('changes what is sent and keeps the rest', async () => {
    const id = await orderRule();

    const { earningRule } = await earningRules.updateLoyaltyEarningRule(id, {
      revision: '1',
      status: 'PAUSED',
    });

    expect(earningRule).toMatchObject({ ...ORDER_RULE, status: 'PAUSED', revision: '2' });
  });

  it('takes a whole rule back', async () => {
    const { _id, ...rule } = await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const { earningRule } = await earningRules.updateLoyaltyEarningRule(_id ?? '', {
      ...rule,
      title: 'Shop',
    });

    expect(earningRule).toMatchObject({ ...ORDER_RULE, title: 'Shop', revision: '2' });
  });

  it('replaces one kind of amounts by the other', async () => {
    const id = await orderRule();
    const fixedAmount = { configs: [{ points: 5 }] };

    const { earningRule } = await earningRules.updateLoyaltyEarningRule(id, {
      revision: '1',
      fixedAmount,
    });

    expect(earningRule).toMatchObject({ fixedAmount });
    expect(earningRule).not.toHaveProperty('conversionRate');
  });

  it('changes automated rules too, which is how a preinstalled one starts', async () => {
    const { id, rule } = await installPricingPlans(wix);
    expect(rule).toMatchObject({ status: 'PAUSED', metadata: { canBeDeleted: false } });

    const { earningRule } = await earningRules.updateLoyaltyEarningRule(id, {
      revision: '1',
      status: 'ACTIVE',
      conversionRate: { configs: [{ moneyAmount: 2, points: 1 }] },
    });

    expect(earningRule).toMatchObject({
      status: 'ACTIVE',
      conversionRate: {
        configs: [{ moneyAmount: 2, points: 1 }],
        field: rule?.conversionRate?.field,
      },
    });
  });
});

describe('refuses', () => {
  it('an outdated revision, and a missing one', async () => {
    const id = await orderRule();
    await earningRules.updateLoyaltyEarningRule(id, { revision: '1', title: 'Shop' });

    for (const revision of [{ revision: '1' }, {}]) {
      const refusal = await refusalOf(
        earningRules.updateLoyaltyEarningRule(id, { ...revision, title: 'Too late' }),
      );
      expect(refusal).toEqual(OUTDATED);
    }
    expect((await earningRules.getLoyaltyEarningRule(id)).title).toBe('Shop');
  });

  it.each([
    ['triggerActivityType', 'events/Rsvp'],
    ['triggerAppId', '215238eb-22a5-4c36-9e7b-e7c08025e04e'],
    ['sourceAppId', STORES_APP_ID],
  ])('another %s', async (field, value) => {
    const id = await orderRule();

    const refusal = await refusalOf(
      earningRules.updateLoyaltyEarningRule(id, { revision: '1', [field]: value }),
    );

    expect(refusal).toEqual({ status: 400, fields: [`earningRule.${field}`] });
  });

  it('amounts that the trigger does not take', async () => {
    const { earningRule } = await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', {
      earningRule: BIRTHDAY_GIFT,
    });

    const refusal = await refusalOf(
      earningRules.updateLoyaltyEarningRule(earningRule?._id ?? '', {
        revision: '1',
        conversionRate: { configs: [{ moneyAmount: 1, points: 1 }] },
      }),
    );

    expect(refusal).toMatchObject({ status: 400 });
  });

  it('an id that no rule has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(earningRules.updateLoyaltyEarningRule(id, { revision: '1' }))).toEqual(
      NOT_FOUND,
    );
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const id = await orderRule();
    const { earningRules: asMember } = wix.asMember;

    expect(await refusalOf(asMember.updateLoyaltyEarningRule(id, { revision: '1' }))).toEqual(
      DENIED,
    );
  });
});
