import { beforeEach, describe, expect, it } from 'vitest';
import {
  applyDiscountToCheckout,
  getCheckout,
  listLeftCheckouts,
} from '../../../src/backend/checkouts.web';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, startCheckout } from '../support/checkout';
import { MEMBER_EMAIL, offer, openMember, pointsOf, redeem } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';
import { INTERFERENCES } from './interference';

const wix = await emulateBackend();
let accountId = '';
let contactId = '';
let checkoutId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 250);
  const checkout = await startCheckout(wix, [{ price: '24.95', quantity: 2 }], MEMBER_EMAIL);
  checkoutId = checkout.id;
  contactId = String(checkout.buyerInfo.contactId);
});

async function couponDiscount() {
  const { _id, revision } = await redeem(wix, accountId, (await offer(wix, FIXED))._id);
  return { kind: 'coupon', couponId: _id, revision } as const;
}

async function flexibleDiscount(pointsToSpend: number | null = 35) {
  const { _id, revision } = await offer(wix, FLEXIBLE);
  return { kind: 'reward', rewardId: _id, revision, pointsToSpend } as const;
}

function refusal(discount: Parameters<typeof applyDiscountToCheckout>[0]['discount']) {
  return errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount }));
}

describe('a checkout', () => {
  it('is shown with its items and prices', async () => {
    expect(await dataOf(getCheckout({ checkoutId }))).toEqual({
      id: checkoutId,
      buyerContactId: contactId,
      items: [{ name: 'Item for 24.95', quantity: 2 }],
      prices: {
        subtotal: { amount: 49.9, formatted: '$49.90' },
        discount: { amount: 0, formatted: '$0.00' },
        total: { amount: 49.9, formatted: '$49.90' },
      },
      isCompleted: false,
      discounts: [],
    });
  });

  it('of nobody, and one that does not exist, are told apart', async () => {
    const { id } = await startCheckout(wix, [{ price: '1' }]);
    const missing = '00000000-0000-4000-8000-000000000000';

    expect(await dataOf(getCheckout({ checkoutId: id }))).toMatchObject({ buyerContactId: null });
    expect(await errorOf(getCheckout({ checkoutId: missing }))).toMatchObject({
      kind: 'not-found',
    });
  });

  it('that was left is listed after an hour, until it is paid', async () => {
    expect(await dataOf(listLeftCheckouts({ contactId }))).toEqual([]);

    wix.emulator.advance({ minutes: 61 });
    expect(await dataOf(listLeftCheckouts({ contactId }))).toMatchObject([
      { checkoutId, total: { formatted: '$49.90' }, itemCount: 2 },
    ]);

    await payCheckout(wix, checkoutId);
    expect(await dataOf(listLeftCheckouts({ contactId }))).toEqual([]);
  });
});

describe('a discount', () => {
  it('by coupon lowers the total, and completes with the order', async () => {
    const discount = await couponDiscount();

    const discounted = await dataOf(applyDiscountToCheckout({ checkoutId, accountId, discount }));
    await payCheckout(wix, checkoutId);

    expect(discounted).toMatchObject({
      prices: { discount: { amount: 5 }, total: { amount: 44.9 } },
      discounts: [{ status: 'APPLIED', source: { couponId: discount.couponId } }],
    });
    expect(await dataOf(getCheckout({ checkoutId }))).toMatchObject({
      isCompleted: true,
      discounts: [{ status: 'COMPLETED' }],
    });
  });

  it('by points takes them at once', async () => {
    const discount = await flexibleDiscount();

    expect(
      await dataOf(applyDiscountToCheckout({ checkoutId, accountId, discount })),
    ).toMatchObject({
      prices: { discount: { amount: 3.5 }, total: { amount: 46.4 } },
      discounts: [{ status: 'APPLIED', source: { rewardId: discount.rewardId } }],
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 215 });
  });

  it('of a checkout that was left comes back', async () => {
    const discount = await flexibleDiscount();
    await dataOf(applyDiscountToCheckout({ checkoutId, accountId, discount }));

    wix.emulator.advance({ minutes: 61 });

    expect(await dataOf(getCheckout({ checkoutId }))).toMatchObject({
      prices: { discount: { amount: 0 } },
      discounts: [{ status: 'REFUNDED_DUE_TO_TIMEOUT' }],
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 250 });
  });

  it('is refused on a checkout that has one, is paid, or is somebody else’s', async () => {
    const discount = await flexibleDiscount();
    const theirs = await startCheckout(wix, [{ price: '9' }], 'someone.else@example.com');
    const paid = await startCheckout(wix, [{ price: '9' }], MEMBER_EMAIL);
    await payCheckout(wix, paid.id);
    await dataOf(applyDiscountToCheckout({ checkoutId, accountId, discount }));

    const refusals = await Promise.all(
      [checkoutId, paid.id, theirs.id].map((id) =>
        errorOf(applyDiscountToCheckout({ checkoutId: id, accountId, discount })),
      ),
    );

    expect(refusals).toEqual([
      { kind: 'refused', code: 'CHECKOUT_ALREADY_DISCOUNTED' },
      { kind: 'refused', code: 'CHECKOUT_ALREADY_PAID' },
      { kind: 'refused', code: 'CHECKOUT_OF_SOMEBODY_ELSE' },
    ]);
    expect(await pointsOf(wix, accountId)).toMatchObject({ redeemed: 35 });
  });

  it('of more points than there are, or too few for a cent, is refused and takes none', async () => {
    const tooMany = await flexibleDiscount(251);
    const { _id, revision } = await offer(wix, {
      ...FLEXIBLE,
      name: 'A cent for a thousand',
      discountAmount: { configsByTier: [{ costInPoints: 100_000, amount: '1.00' }] },
    });
    const tooFew = { kind: 'reward', rewardId: _id, revision, pointsToSpend: 200 } as const;

    expect(
      await errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount: tooMany })),
    ).toEqual({ kind: 'conflict', code: 'POINTS_MISSING' });
    expect(
      await errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount: tooFew })),
    ).toMatchObject({ kind: 'invalid', fields: [{ field: 'discount.pointsToSpend' }] });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 250 });
  });

  it('by a reward or coupon that changed meanwhile is a conflict that says which', async () => {
    const reward = { ...(await flexibleDiscount()), revision: '99' };
    const coupon = { ...(await couponDiscount()), revision: '99' };

    expect(await refusal(reward)).toEqual({ kind: 'conflict', code: 'REWARD_CHANGED' });
    expect(await refusal(coupon)).toEqual({ kind: 'conflict', code: 'COUPON_CHANGED' });
  });

  it('by a reward that is switched off or gone says so', async () => {
    const off = await flexibleDiscount();
    const gone = await flexibleDiscount();
    const { updateReward, deleteReward } = wix.asOwner.rewards;
    await updateReward(off.rewardId, { ...FLEXIBLE, active: false, revision: off.revision });
    await deleteReward(gone.rewardId, gone.revision);

    for (const discount of [{ ...off, revision: '2' }, gone]) {
      expect(await refusal(discount)).toEqual({ kind: 'conflict', code: 'REWARD_NOT_OFFERED' });
    }
  });

  it('by points is refused while the program is paused, and says so', async () => {
    const discount = await flexibleDiscount();
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await refusal(discount)).toEqual({ kind: 'conflict', code: 'PROGRAM_NOT_ACTIVE' });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 250 });
  });

  it('by a coupon that was used is refused, also by whoever saw it unused', async () => {
    const discount = await couponDiscount();
    const { id: theirs } = await startCheckout(wix, [{ price: '30' }], MEMBER_EMAIL);
    await dataOf(applyDiscountToCheckout({ checkoutId: theirs, accountId, discount }));
    await payCheckout(wix, theirs);
    const { revision } = await wix.asOwner.coupons.getLoyaltyCoupon(discount.couponId);

    for (const seen of [discount.revision, String(revision)]) {
      expect(await refusal({ ...discount, revision: seen })).toEqual({
        kind: 'conflict',
        code: 'COUPON_USED',
      });
    }
  });

  it('by a coupon for larger orders says so', async () => {
    const discount = await couponDiscount();
    const { id } = await startCheckout(wix, [{ price: '19.99' }], MEMBER_EMAIL);

    expect(await errorOf(applyDiscountToCheckout({ checkoutId: id, accountId, discount }))).toEqual(
      { kind: 'conflict', code: 'SUBTOTAL_TOO_SMALL' },
    );
  });

  it('whose answer got lost can be seen on the checkout', async () => {
    const discount = await flexibleDiscount();
    await wix.fault({
      method: 'checkoutExchange.applyDiscountToCheckout',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });

    expect(
      await errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount })),
    ).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(await dataOf(getCheckout({ checkoutId }))).toMatchObject({
      discounts: [{ status: 'APPLIED' }],
    });
    expect(
      await errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount })),
    ).toMatchObject({ code: 'CHECKOUT_ALREADY_DISCOUNTED' });
    expect(await pointsOf(wix, accountId)).toMatchObject({ redeemed: 35 });
  });

  it.each(['too many', 'signed out', 'lost on the way', 'answered in half'] as const)(
    'that was applied is never called refused when the look afterwards is %s',
    async (fate) => {
      const discount = await flexibleDiscount();
      wix.schedule(new Map([[4, INTERFERENCES[fate]]]));

      expect(
        await errorOf(applyDiscountToCheckout({ checkoutId, accountId, discount })),
      ).toMatchObject({ kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
      expect(await pointsOf(wix, accountId)).toMatchObject({ redeemed: 35 });
    },
  );
});
