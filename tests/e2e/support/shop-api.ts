import { z } from 'zod';
import type { LocalWix } from '../../../local/create-local-wix';

const created = z.object({ id: z.string() });
const checkoutAnswer = z.object({
  checkout: z.object({
    id: z.string(),
    completed: z.boolean(),
    priceSummary: z.object({
      discount: z.object({ amount: z.string() }),
      total: z.object({ amount: z.string() }),
    }),
  }),
});

/** The shop around the program: what it offers for points, and customers who are about to pay. */
export function shopApi({ emulator }: LocalWix) {
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(new URL(path, emulator.url), {
      method,
      headers: { authorization: emulator.info.tokens.admin, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const readCheckout = async (id: string) =>
    checkoutAnswer.parse(await send('GET', `/ecom/v1/checkouts/${id}`)).checkout;
  const createReward = async (reward: object) => {
    const answer = await send('POST', '/loyalty-rewards/v1/rewards', { reward });
    return z.object({ reward: created }).parse(answer).reward.id;
  };
  return {
    readCheckout,
    /** Wix takes the points of a coupon so much later. */
    settleCouponsAfter: (couponDelayMs: number) =>
      send('POST', '/__emulator/settings', { couponDelayMs }),
    /** Money off an order, for everybody. */
    offerCoupon: (name: string, costInPoints: number, amount: number) =>
      createReward({
        name,
        type: 'COUPON_REWARD',
        active: true,
        couponReward: {
          fixedAmount: { configsByTier: [{ costInPoints, amount }] },
          minimumSubtotal: 0,
        },
      }),
    /** Points as money at the checkout, for everybody. */
    offerFlexible: (name: string, costInPoints: number, amount: string) =>
      createReward({
        name,
        type: 'DISCOUNT_AMOUNT',
        active: true,
        discountAmount: { configsByTier: [{ costInPoints, amount }] },
      }),
    /** Somebody with this e-mail address, or without any, is about to buy one thing for this price. */
    startCheckout: async (email: string | null, price: string) => {
      const answer = await send('POST', '/ecom/v1/checkouts', {
        channelType: 'WEB',
        customLineItems: [
          {
            quantity: 1,
            price,
            productName: { original: 'Stoneware mug' },
            itemType: { preset: 'PHYSICAL' },
          },
        ],
        checkoutInfo: { buyerInfo: { email } },
      });
      return checkoutAnswer.parse(answer).checkout.id;
    },
    /** Answers the order's id. */
    pay: async (checkoutId: string) => {
      const answer = await send('POST', `/ecom/v1/checkouts/${checkoutId}/create-order`, {});
      return z.object({ orderId: z.string() }).parse(answer).orderId;
    },
    /** Gives money of an order back. */
    refund: (orderId: string, amount: number) =>
      send('POST', `/__emulator/activities/${orderId}/refund`, { amount }),
  };
}
