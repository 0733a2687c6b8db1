import { z } from 'zod';
import { createCheckout as create, type NewCheckout } from '../../engine/checkouts';
import { centsOf } from '../../engine/money';
import { actorOf } from '../auth';
import { email, text } from '../fields';
import { defineHandler } from '../handler';
import { formatCheckout } from './format-checkout';

const CHANNELS = [
  'WEB',
  'POS',
  'EBAY',
  'AMAZON',
  'OTHER_PLATFORM',
  'WIX_APP_STORE',
  'WIX_INVOICES',
  'BACKOFFICE_MERCHANT',
  'WISH',
  'CLASS_PASS',
  'GLOBAL_E',
  'FACEBOOK',
  'ETSY',
  'TIKTOK',
  'FAIRE_COM',
  'PAYPAL_AGENTIC_CHECKOUT',
  'STRIPE_AGENTIC_CHECKOUT',
] as const;

const ITEM_TYPES = ['PHYSICAL', 'DIGITAL', 'GIFT_CARD', 'SERVICE'] as const;

const customLineItemSchema = z.strictObject({
  quantity: z.int().min(1).max(100_000),
  /** A decimal string; the emulator takes up to 999,999.99. */
  price: z.string().regex(/^\d{1,6}(\.\d{1,2})?$/),
  productName: z.strictObject({ original: text(1, 200), translated: text(1, 400).nullish() }),
  itemType: z.union([
    z.strictObject({ preset: z.enum(ITEM_TYPES) }),
    z.strictObject({ custom: text(1, 100) }),
  ]),
  catalogReference: z.strictObject({ catalogItemId: text(1, 36), appId: text(1, 100) }).optional(),
});

/**
 * A part of Wix's request: what is bought and the buyer's e-mail address. The site has no catalog, so there are custom
 * line items only.
 */
export const createCheckout = defineHandler({
  method: 'checkout.createCheckout',
  input: z.strictObject({
    channelType: z.enum(CHANNELS),
    customLineItems: z.array(customLineItemSchema).min(1).max(300),
    checkoutInfo: z
      .strictObject({ buyerInfo: z.strictObject({ email: email.nullish() }).optional() })
      .optional(),
  }),
  run: ({ channelType, customLineItems, checkoutInfo }, { engine, caller }) => {
    const checkout = engine.execute(
      create,
      {
        email: checkoutInfo?.buyerInfo?.email ?? undefined,
        channelType,
        lineItems: customLineItems.map(toLineItem),
      },
      actorOf(caller),
    );
    return { checkout: formatCheckout(engine, checkout) };
  },
});

function toLineItem(item: z.output<typeof customLineItemSchema>): NewCheckout['lineItems'][number] {
  const { catalogReference } = item;
  return {
    name: item.productName.original,
    quantity: item.quantity,
    priceCents: centsOf(item.price),
    catalog: catalogReference
      ? { appId: catalogReference.appId, itemId: catalogReference.catalogItemId }
      : null,
  };
}
