import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';

const price = z.object({ amount: z.string(), formattedAmount: z.string() });

const contact = z.object({
  id: z.string(),
  createdDate: z.string(),
  primaryInfo: z.object({ email: z.string().optional(), phone: z.string().optional() }),
  info: z.object({
    name: z.object({ first: z.string().optional(), last: z.string().optional() }).optional(),
  }),
  memberInfo: z.object({ memberId: z.string() }).optional(),
});

const order = z.object({
  id: z.string(),
  number: z.string(),
  createdDate: z.string(),
  buyerInfo: z.object({ contactId: z.string().optional(), email: z.string().optional() }),
  paymentStatus: z.enum(['PAID', 'PARTIALLY_REFUNDED', 'FULLY_REFUNDED']),
  lineItems: z.array(
    z.object({
      id: z.string(),
      productName: z.object({ original: z.string() }),
      quantity: z.number(),
      price,
      totalPriceAfterTax: price,
    }),
  ),
  priceSummary: z.object({ subtotal: price, discount: price, total: price }),
  balanceSummary: z.object({ refunded: price }),
});

export type Contact = z.infer<typeof contact>;
export type Order = z.infer<typeof order>;

const contactAnswer = z.object({ contact });
const contactsAnswer = z.object({ contacts: z.array(contact) });
const orderAnswer = z.object({ order });
const ordersAnswer = z.object({ orders: z.array(order) });

/** The site's contacts and orders, by Wix's own APIs. */
export const siteQueries = {
  contacts: (search: string) =>
    queryOptions({
      queryKey: ['contacts', search],
      queryFn: async () => {
        const query = new URLSearchParams({ q: search });
        return contactsAnswer.parse(await read(`contacts?${query.toString()}`)).contacts;
      },
      placeholderData: keepPreviousData,
    }),
  contact: (id: string) =>
    queryOptions({
      queryKey: ['contact', id],
      queryFn: async () =>
        contactAnswer.parse(await read(`contacts/${encodeURIComponent(id)}`)).contact,
    }),
  /** Everybody's, or those of one contact. */
  orders: (contactId: string | null) =>
    queryOptions({
      queryKey: ['orders', contactId],
      queryFn: async () => {
        const query = contactId === null ? '' : `?contactId=${encodeURIComponent(contactId)}`;
        return ordersAnswer.parse(await read(`orders${query}`)).orders;
      },
    }),
  order: (id: string) =>
    queryOptions({
      queryKey: ['order', id],
      queryFn: async () => orderAnswer.parse(await read(`orders/${encodeURIComponent(id)}`)).order,
    }),
};

async function read(path: string): Promise<unknown> {
  const answer = await fetch(`/__local/site/${path}`);
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer.json();
}

/** What to call a contact. */
export function nameOf({ info, primaryInfo }: Contact): string | undefined {
  const name = [info.name?.first, info.name?.last].filter(Boolean).join(' ');
  return name === '' ? primaryInfo.email : name;
}
