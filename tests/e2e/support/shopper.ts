import { z } from 'zod';
import type { LocalWix } from '../../../local/create-local-wix';
import { expect } from './fixtures';
import { loyaltyApi } from './loyalty-api';
import { loyaltySdk } from './loyalty-sdk';

const checkoutAnswer = z.object({
  checkout: z.object({
    id: z.guid(),
    priceSummary: z.object({ discount: z.object({ amount: z.string() }) }),
  }),
});

/** Products of Wix Stores. */
const STORES_APP_ID = '215238eb-22a5-4c36-9e7b-e7c08025e04e';
/** The address of a contact who is a member of every emulated site. */
const EMAIL = 'ada.okafor@example.com';

type Item = { price: string; productId?: string };

/** A member with points who redeems and checks out, as the site's own pages would do it. */
export function shopper(wix: LocalWix) {
  const api = loyaltyApi(wix);
  const sdk = loyaltySdk(wix);
  const find = async (rewardName: string) => {
    const { rewards } = await sdk.rewards.queryRewards({ filter: { name: rewardName } });
    const [reward] = rewards ?? [];
    return { _id: reward?._id ?? '', revision: reward?.revision ?? '' };
  };
  const startCheckout = async (items: readonly Item[]) => {
    const answer = await fetch(new URL('/ecom/v1/checkouts', wix.emulator.url), {
      method: 'POST',
      headers: {
        authorization: wix.emulator.info.tokens.admin,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        channelType: 'WEB',
        customLineItems: items.map(({ price, productId }) => ({
          price,
          quantity: 1,
          productName: { original: `Item for ${price}` },
          itemType: { preset: 'PHYSICAL' },
          ...(productId !== undefined && {
            catalogReference: { catalogItemId: productId, appId: STORES_APP_ID },
          }),
        })),
        checkoutInfo: { buyerInfo: { email: EMAIL } },
      }),
    });
    return checkoutAnswer.parse(await answer.json()).checkout;
  };
  const readDiscount = async (checkoutId: string) => {
    const answer = await fetch(new URL(`/ecom/v1/checkouts/${checkoutId}`, wix.emulator.url), {
      headers: { authorization: wix.emulator.info.tokens.admin },
    });
    return checkoutAnswer.parse(await answer.json()).checkout.priceSummary.discount.amount;
  };

  return {
    /** Joins a running program with this many points. */
    join: async (points: number) => {
      await api.activate('Harbour Club');
      await api.createAccount(EMAIL);
      await api.adjust(EMAIL, points);
    },
    balance: async () => (await api.getAccount(EMAIL)).points.balance,
    /** Redeems a reward; answers the coupon once its points are taken. */
    redeem: async (rewardName: string) => {
      const { _id } = await find(rewardName);
      const { id: loyaltyAccountId } = await api.getAccount(EMAIL);
      const { coupon } = await sdk.coupons.redeemPointsForCoupon(_id, { loyaltyAccountId });
      wix.emulator.advance({ minutes: 1 });
      const settled = await sdk.coupons.getLoyaltyCoupon(coupon?._id ?? '');
      expect(settled.status).toBe('ACTIVE');
      return settled;
    },
    /** What a coupon takes off an order of these items; null when it is not good for them. */
    useCoupon: async (
      coupon: { _id?: string | null; revision?: string | null },
      items: readonly Item[],
    ) => {
      const { id } = await startCheckout(items);
      const loyaltyCoupon = { _id: coupon._id ?? '', revision: coupon.revision ?? '' };
      const applied = await sdk.checkoutExchange
        .applyDiscountToCheckout(id, { loyaltyCoupon })
        .then(() => true)
        .catch(() => false);
      return applied ? readDiscount(id) : null;
    },
    /** What points spent on a flexible reward take off an order of these items. */
    payWithPoints: async (rewardName: string, pointsToSpend: number, items: readonly Item[]) => {
      const { id } = await startCheckout(items);
      const reward = await find(rewardName);
      await sdk.checkoutExchange.applyDiscountToCheckout(id, {
        reward: { ...reward, pointsToSpend },
      });
      return readDiscount(id);
    },
  };
}
