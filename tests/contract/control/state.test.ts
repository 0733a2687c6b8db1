import { describe, expect, it } from 'vitest';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { control } from '../support/control';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { earn } from '../support/redemption';
import { raiseLadder } from '../tiers/ladder';

const wix = await emulateWix();

describe('the state of the world', () => {
  it('is that of a site where the app was just installed', async () => {
    const { body } = await control(wix, '/state');

    expect(body).toEqual({
      program: { name: null, pointsName: null, status: 'DRAFT', expiration: 'DISABLED' },
      plan: 'business',
      counts: {
        contacts: 12,
        accounts: 0,
        transactions: 0,
        earningRules: 0,
        rewards: 0,
        coupons: 0,
        checkouts: 0,
        activities: 0,
      },
      points: { balance: 0, earned: 0, adjusted: 0, redeemed: 0, expired: 0 },
      tiers: {
        status: 'DISABLED',
        ladder: [{ id: null, name: null, requiredPoints: 0, accounts: 0 }],
      },
    });
  });

  it('counts members, points and tiers', async () => {
    await launchProgram(wix);
    const { silver } = await raiseLadder(wix);
    const { _id } = await openAccount(wix);
    await openAccount(wix, 1);
    await earn(wix, _id, 150);

    const { body } = await control(wix, '/state');

    expect(body).toMatchObject({
      program: { name: 'Star Club', status: 'ACTIVE' },
      counts: { accounts: 2, transactions: 1 },
      points: { balance: 150, earned: 150 },
      tiers: {
        status: 'ACTIVE',
        ladder: expect.arrayContaining([
          expect.objectContaining({ id: null, requiredPoints: 0, accounts: 1 }),
          expect.objectContaining({ id: silver, requiredPoints: 100, accounts: 1 }),
        ]),
      },
    });
  });
});

describe('the triggers', () => {
  it('are what customers can do, each with its rule when there is one', async () => {
    const rule = await wix.asOwner.earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const { body } = await control(wix, '/triggers');

    expect(body).toMatchObject({
      triggers: expect.arrayContaining([
        expect.objectContaining({
          triggerActivityType: 'stores/OrderPaid',
          hasAmount: true,
          earningRule: expect.objectContaining({ id: rule._id }),
        }),
        {
          triggerAppId: expect.any(String),
          triggerActivityType: 'bookings/BookingConfirmed',
          hasAmount: false,
        },
      ]),
    });
  });
});
