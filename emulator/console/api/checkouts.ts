import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { type Activity, latestActivity, report } from './activities';
import type { Customer } from './customers';
import { send } from './send';
import { ownerToken } from './world';

const moneySchema = z.object({ amount: z.coerce.number() });
const checkoutSchema = z.object({
  id: z.string(),
  lineItems: z.array(
    z.object({
      id: z.string(),
      productName: z.object({ original: z.string() }),
      quantity: z.number(),
      price: moneySchema,
    }),
  ),
  priceSummary: z.object({ subtotal: moneySchema, discount: moneySchema, total: moneySchema }),
  appliedDiscounts: z.array(
    z.object({ coupon: z.object({ code: z.string(), name: z.string() }).optional() }),
  ),
  completed: z.boolean(),
});

export type Checkout = z.output<typeof checkoutSchema>;

/** A line of a shopping basket; the price is a decimal such as "12.50". */
export type Item = { name: string; price: string; quantity: number };

const PATH = '/ecom/v1/checkouts';
const STORES_APP_ID = '215238eb-22a5-4c36-9e7b-e7c08025e04e';
const ORDER_PAID = { triggerAppId: STORES_APP_ID, triggerActivityType: 'stores/OrderPaid' };

export const checkoutQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['checkout', id],
      queryFn: async () => {
        const path = `${PATH}/${encodeURIComponent(id)}`;
        const answer = z.object({ checkout: checkoutSchema });
        return (await send(answer, { path, token: await ownerToken() })).checkout;
      },
    }),
};

/** Puts items into a checkout of the customer's, whom the shop knows by their address. */
export async function openCheckout(customer: Customer, items: readonly Item[]): Promise<Checkout> {
  const { email } = customer.primaryInfo;
  const { checkout } = await send(z.object({ checkout: checkoutSchema }), {
    method: 'POST',
    path: PATH,
    token: await ownerToken(),
    body: {
      channelType: 'WEB',
      checkoutInfo: { buyerInfo: { email } },
      customLineItems: items.map(({ name, price, quantity }) => ({
        quantity,
        price,
        productName: { original: name },
        itemType: { preset: 'PHYSICAL' },
        catalogReference: { catalogItemId: crypto.randomUUID(), appId: STORES_APP_ID },
      })),
    },
  });
  return checkout;
}

/** Pays a checkout, which makes an order of it, and tells what the order earned. */
export async function completeCheckout(
  customer: Customer,
  checkoutId: string,
): Promise<Activity | undefined> {
  const { orderId } = await send(z.object({ orderId: z.string() }), {
    method: 'POST',
    path: `${PATH}/${encodeURIComponent(checkoutId)}/create-order`,
    token: await ownerToken(),
  });
  const latest = await latestActivity(customer.id);
  return latest?.orderId === orderId ? latest : undefined;
}

/** Buys items at once. A checkout knows its buyer by their address, so somebody without one is reported by contact. */
export async function placeOrder(
  customer: Customer,
  items: readonly Item[],
): Promise<Activity | undefined> {
  if (customer.primaryInfo.email) {
    const { id } = await openCheckout(customer, items);
    return completeCheckout(customer, id);
  }
  const cents = items.reduce((sum, item) => sum + centsOf(item), 0);
  return report({
    ...ORDER_PAID,
    contactId: customer.id,
    amount: cents / 100,
    orderId: crypto.randomUUID(),
  });
}

/** What a line comes to, in whole cents so that sums are exact. */
export function centsOf({ price, quantity }: Pick<Item, 'price' | 'quantity'>): number {
  return Math.round(Number(price) * 100) * quantity;
}
