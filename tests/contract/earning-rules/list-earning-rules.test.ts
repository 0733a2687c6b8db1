import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import {
  BIRTHDAY_GIFT,
  BOOKING_RULE,
  installPricingPlans,
  LOYALTY_APP_ID,
  ORDER_RULE,
} from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;
beforeEach(async () => {
  await installPricingPlans(wix);
  await earningRules.bulkCreateLoyaltyEarningRules([ORDER_RULE, BOOKING_RULE]);
  await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', { earningRule: BIRTHDAY_GIFT });
});

async function titlesOf(filter?: Parameters<typeof earningRules.listEarningRules>[0]) {
  const { earningRules: rules = [] } = await earningRules.listEarningRules(filter);
  return rules.map(({ title }) => title);
}

describe('works', () => {
  it('lists automated and other rules', async () => {
    expect(await titlesOf()).toEqual([
      'Order a plan',
      ORDER_RULE.title,
      BOOKING_RULE.title,
      BIRTHDAY_GIFT.title,
    ]);
  });

  it('filters by app and by activity', async () => {
    const { triggerActivityType } = BOOKING_RULE;

    expect(await titlesOf({ triggerAppId: LOYALTY_APP_ID })).toEqual([BIRTHDAY_GIFT.title]);
    expect(await titlesOf({ triggerActivityType })).toEqual([BOOKING_RULE.title]);
    expect(await titlesOf({ triggerAppId: LOYALTY_APP_ID, triggerActivityType })).toEqual([]);
  });
});

describe('refuses', () => {
  it('paging, which it does not have', async () => {
    const response = await wix.request(
      '/_api/loyalty-earning-rules/v1/earning-rules/rules?cursorPaging.limit=1',
    );

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.earningRules.listEarningRules())).toEqual(DENIED);
  });
});
