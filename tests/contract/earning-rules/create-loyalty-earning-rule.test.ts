import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { raiseLadder } from '../tiers/ladder';
import {
  BOOKING_RULE,
  BOOKINGS_APP_ID,
  EVENTS_APP_ID,
  ORDER_RULE,
  STORES_APP_ID,
} from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;
const fixedAmount = { configs: [{ points: 50 }] };
const conversionRate = { configs: [{ moneyAmount: 1, points: 10 }] };

describe('works', () => {
  it.each([
    ['stores/OrderPaid', STORES_APP_ID, { conversionRate }],
    ['stores/OrderPaid', '215238eb-22a5-4c36-9e7b-e7c08025e04e', { fixedAmount }],
    ['bookings/BookingConfirmed', BOOKINGS_APP_ID, { fixedAmount }],
    ['events/OrderConfirmed', EVENTS_APP_ID, { conversionRate }],
    ['events/Rsvp', EVENTS_APP_ID, { fixedAmount }],
  ])('for %s of app %s', async (triggerActivityType, triggerAppId, amounts) => {
    const { sourceAppId, title, status } = ORDER_RULE;
    const rule = { sourceAppId, title, status, triggerActivityType, triggerAppId, ...amounts };

    const created = await earningRules.createLoyaltyEarningRule(rule);

    expect(created).toMatchObject({ ...rule, revision: '1', metadata: { canBeDeleted: true } });
    expect(await earningRules.getLoyaltyEarningRule(created._id ?? '')).toEqual(created);
  });

  it('with an amount for each tier', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const configs = [{ points: 50 }, { tierId: silver, points: 75 }, { tierId: gold, points: 100 }];

    const created = await earningRules.createLoyaltyEarningRule({
      ...BOOKING_RULE,
      fixedAmount: { configs },
    });

    expect(created.fixedAmount?.configs).toEqual(configs);
  });

  it('answers fields that are newer than the SDK’s types', async () => {
    const response = await wix.request('/_api/loyalty-earning-rules/v1/earning-rules', {
      method: 'POST',
      body: JSON.stringify({ earningRule: ORDER_RULE }),
    });

    expect(await response.json()).toMatchObject({ earningRule: { triggerFilters: [] } });
  });
});

describe('refuses', () => {
  const point = { points: 50 };
  const fixed = (...configs: object[]) => ({ ...BOOKING_RULE, fixedAmount: { configs } });
  const conversion = (config: object) => ({
    ...ORDER_RULE,
    conversionRate: { configs: [{ moneyAmount: 1, points: 10, ...config }] },
  });

  it.each([
    ['no source', { ...ORDER_RULE, sourceAppId: undefined }],
    ['a source other than Wix Loyalty', { ...ORDER_RULE, sourceAppId: STORES_APP_ID }],
    ['no trigger app', { ...ORDER_RULE, triggerAppId: undefined }],
    ['no trigger', { ...ORDER_RULE, triggerActivityType: undefined }],
    ['a trigger outside the list', { ...ORDER_RULE, triggerActivityType: 'blog/PostLiked' }],
    ['a trigger of another app', { ...ORDER_RULE, triggerAppId: BOOKINGS_APP_ID }],
    [
      'an automated trigger',
      {
        ...ORDER_RULE,
        triggerAppId: '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
        triggerActivityType: 'wix_pricing_plans-plan_purchased',
      },
    ],
    ['no title', { ...ORDER_RULE, title: undefined }],
    ['a title of 51 characters', { ...ORDER_RULE, title: 't'.repeat(51) }],
    ['no status', { ...ORDER_RULE, status: undefined }],
    ['an unknown status', { ...ORDER_RULE, status: 'UNKNOWN' }],
    ['no amounts', { ...ORDER_RULE, conversionRate: undefined }],
    ['two kinds of amounts', { ...ORDER_RULE, fixedAmount }],
    [
      'amounts that the trigger does not take',
      { ...BOOKING_RULE, fixedAmount: undefined, conversionRate },
    ],
    ['no entries', fixed()],
    ['22 entries', fixed(...Array.from({ length: 22 }, () => point))],
    ['two entries for one tier', fixed(point, point)],
    ['a tier that does not exist', fixed({ ...point, tierId: crypto.randomUUID() })],
    ['0 points', fixed({ points: 0 })],
    ['a fraction of a point', fixed({ points: 1.5 })],
    ['10,000,000 points', fixed({ points: 10_000_000 })],
    ['points for 0 money', conversion({ moneyAmount: 0 })],
    ['points for a fraction of money', conversion({ moneyAmount: 0.5 })],
    [
      'a field to read, which only automations have',
      { ...ORDER_RULE, conversionRate: { ...conversionRate, field: 'total' } },
    ],
    ['a field that does not exist', { ...ORDER_RULE, limit: 3 }],
  ])('%s', async (_name, earningRule) => {
    const response = await wix.request('/_api/loyalty-earning-rules/v1/earning-rules', {
      method: 'POST',
      body: JSON.stringify({ earningRule }),
    });

    expect(response.status).toBe(400);
  });

  it('a second rule for a trigger', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    expect(await refusalOf(earningRules.createLoyaltyEarningRule(ORDER_RULE))).toEqual({
      status: 409,
      code: 'ALREADY_EXISTS',
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.earningRules.createLoyaltyEarningRule(ORDER_RULE))).toEqual(
      DENIED,
    );
  });
});
