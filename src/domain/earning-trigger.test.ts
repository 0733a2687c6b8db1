import { describe, expect, it } from 'vitest';
import { sampleRule } from '../../tests/support/sample-program';
import { amountTypes, rulesOfSameTrigger, triggerOf } from './earning-trigger';

const ruleFor = (activityType: string, isAutomated = false) =>
  sampleRule({ id: activityType, trigger: { appId: 'app', activityType }, isAutomated });

describe('the trigger of a rule', () => {
  it.each([
    ['stores/OrderPaid', 'order'],
    ['bookings/BookingConfirmed', 'booking'],
    ['events/OrderConfirmed', 'ticket'],
    ['events/Rsvp', 'rsvp'],
    ['wix_pricing_plans-plan_purchased', 'plan'],
    ['restaurants-order-is-pending', 'restaurant'],
  ])('%s is %s', (activityType, trigger) => {
    expect(triggerOf(ruleFor(activityType))).toBe(trigger);
  });

  it.each([
    ['wix_loyalty-social_media_channel_followed', 'social'],
    ['birthday', 'birthday'],
    ['wix_loyalty-birthday_today', 'birthday'],
    ['some/Automation', null],
  ])('of an automated rule is read from its key: %s is %s', (activityType, trigger) => {
    expect(triggerOf(ruleFor(activityType, true))).toBe(trigger);
  });

  it('is not known for what Wix adds later', () => {
    expect(triggerOf(ruleFor('birthday/Party'))).toBeNull();
    expect(amountTypes(null)).toEqual(['FIXED', 'CONVERSION']);
  });
});

describe('rules of the same trigger', () => {
  it('are the others that share it', () => {
    const [order, other, booking] = [
      ruleFor('stores/OrderPaid'),
      { ...ruleFor('stores/OrderPaid'), id: 'other' },
      ruleFor('bookings/BookingConfirmed'),
    ];

    expect(rulesOfSameTrigger(order, [order, other, booking])).toEqual([other]);
    expect(rulesOfSameTrigger(booking, [order, other, booking])).toEqual([]);
  });
});
