import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { BOOKING_RULE, ORDER_RULE } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

describe('works', () => {
  it('creates what it can and says why it could not create the rest', async () => {
    const { results = [], bulkActionMetadata } = await earningRules.bulkCreateLoyaltyEarningRules([
      ORDER_RULE,
      { ...BOOKING_RULE, triggerActivityType: 'bookings/Unheard' },
      BOOKING_RULE,
    ]);

    expect(bulkActionMetadata).toEqual({
      totalSuccesses: 2,
      totalFailures: 1,
      undetailedFailures: 0,
    });
    expect(results).toMatchObject([
      { item: ORDER_RULE, itemMetadata: { originalIndex: 0, success: true, error: null } },
      { itemMetadata: { originalIndex: 1, success: false, error: { code: 'INVALID_ARGUMENT' } } },
      { item: BOOKING_RULE, itemMetadata: { originalIndex: 2, success: true, error: null } },
    ]);
    expect(results[1]).not.toHaveProperty('item');
  });
});

describe('refuses', () => {
  it('no rules, and more than a hundred', async () => {
    const many = Array.from({ length: 101 }, () => ORDER_RULE);

    for (const rules of [[], many]) {
      const refusal = await refusalOf(earningRules.bulkCreateLoyaltyEarningRules(rules));
      expect(refusal).toMatchObject({ status: 400 });
    }
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { earningRules: asMember } = wix.asMember;

    expect(await refusalOf(asMember.bulkCreateLoyaltyEarningRules([ORDER_RULE]))).toEqual(DENIED);
  });
});
