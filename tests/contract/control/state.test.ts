import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { control } from '../support/control';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { earn } from '../support/redemption';
import { raiseLadder } from '../tiers/ladder';

const wix = await emulateWix();

const ladderSchema = z.object({
  tiers: z.object({
    ladder: z.array(z.object({ id: z.string().nullable(), accounts: z.number() })),
  }),
});
const triggersSchema = z.object({
  triggers: z.array(
    z.object({
      triggerActivityType: z.string(),
      hasAmount: z.boolean(),
      earningRule: z.object({ id: z.string() }).optional(),
    }),
  ),
});

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
      tiers: { status: 'ACTIVE' },
    });
    const { tiers } = ladderSchema.parse(body);
    const accountsIn = tiers.ladder.map(({ id, accounts }) => ({ id, accounts }));
    expect(accountsIn).toContainEqual({ id: null, accounts: 1 });
    expect(accountsIn).toContainEqual({ id: silver, accounts: 1 });
  });
});

describe('the triggers', () => {
  it('are what customers can do, each with its rule when there is one', async () => {
    const rule = await wix.asOwner.earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const { triggers } = triggersSchema.parse((await control(wix, '/triggers')).body);

    const order = triggers.find((each) => each.triggerActivityType === 'stores/OrderPaid');
    const booking = triggers.find(
      (each) => each.triggerActivityType === 'bookings/BookingConfirmed',
    );
    expect(order).toMatchObject({ hasAmount: true, earningRule: { id: rule._id } });
    expect(booking).toMatchObject({ hasAmount: false });
    expect(booking?.earningRule).toBeUndefined();
  });
});
