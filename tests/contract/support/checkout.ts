import { z } from 'zod';
import type { EmulatedWix } from './launch';

const moneySchema = z.object({ amount: z.string(), formattedAmount: z.string() });

const checkoutSchema = z.object({
  checkout: z.object({
    id: z.guid(),
    lineItems: z.array(z.object({ id: z.guid(), quantity: z.number() })),
    buyerInfo: z.object({
      contactId: z.string().optional(),
      memberId: z.string().optional(),
      email: z.string().optional(),
    }),
    priceSummary: z.object({ subtotal: moneySchema, discount: moneySchema, total: moneySchema }),
    appliedDiscounts: z.array(
      z.object({
        coupon: z.object({ id: z.string(), code: z.string(), amount: moneySchema }).optional(),
        merchantDiscount: z.object({ amount: moneySchema }).optional(),
        discountType: z.string(),
        lineItemIds: z.array(z.string()),
      }),
    ),
    completed: z.boolean(),
  }),
});

export type CheckoutOnTheWire = z.infer<typeof checkoutSchema>['checkout'];

type Item = { price: string; quantity?: number; catalogItemId?: string };

const STORES_APP_ID = '215238eb-22a5-4c36-9e7b-e7c08025e04e';

/** The body of Wix's createCheckout. An item with a `catalogItemId` is a product of Wix Stores. */
export function newCheckout(items: readonly Item[], email?: string) {
  return {
    channelType: 'WEB',
    customLineItems: items.map(({ price, quantity = 1, catalogItemId }) => ({
      price,
      quantity,
      productName: { original: `Item for ${price}` },
      itemType: { preset: 'PHYSICAL' },
      ...(catalogItemId && { catalogReference: { catalogItemId, appId: STORES_APP_ID } }),
    })),
    ...(email && { checkoutInfo: { buyerInfo: { email } } }),
  };
}

/** Starts a checkout, as a site's backend does. */
export async function startCheckout(
  wix: EmulatedWix,
  items: readonly Item[],
  email?: string,
): Promise<CheckoutOnTheWire> {
  const response = await post(wix, '/ecom/v1/checkouts', newCheckout(items, email));
  return checkoutSchema.parse(await response.json()).checkout;
}

export async function readCheckout(wix: EmulatedWix, id: string): Promise<CheckoutOnTheWire> {
  const response = await wix.request(`/ecom/v1/checkouts/${id}`);
  return checkoutSchema.parse(await response.json()).checkout;
}

/** Makes an order of a checkout, which pays it; answers the raw response. */
export function payCheckout(wix: EmulatedWix, id: string): Promise<Response> {
  return post(wix, `/ecom/v1/checkouts/${id}/create-order`, {});
}

/** A bare POST of JSON, in the owner's name. */
export function post(wix: EmulatedWix, path: string, body: object): Promise<Response> {
  return wix.request(path, { method: 'POST', body: JSON.stringify(body) });
}
