import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';
import { ownerToken } from './world';

const contactSchema = z.object({
  id: z.string(),
  primaryInfo: z.object({ email: z.string().optional(), phone: z.string().optional() }),
  info: z.object({
    name: z.object({ first: z.string().optional(), last: z.string().optional() }).optional(),
  }),
  memberInfo: z.object({ memberId: z.string() }).optional(),
});
const accountSchema = z.object({
  id: z.string(),
  points: z.object({ balance: z.number() }),
  rewardAvailable: z.boolean(),
  tier: z.object({ id: z.string().optional(), points: z.number() }),
  pointsExpiration: z.object({
    expirationDate: z.coerce.date().optional(),
    expiringPointsAmount: z.number(),
  }),
});

/** Somebody whom the shop knows; one with `memberInfo` can log in. */
export type Customer = z.output<typeof contactSchema>;
export type Account = z.output<typeof accountSchema>;

const FOUND_MAX = 20;
const MINUTE_MS = 60_000;
const SEARCHED = ['info.name.first', 'info.name.last', 'primaryInfo.email'];

export const customerQueries = {
  search: (text: string) =>
    queryOptions({ queryKey: ['customers', text], queryFn: () => findCustomers(text) }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['customer', id],
      queryFn: async () => {
        const path = `/contacts/v4/contacts/${encodeURIComponent(id)}`;
        const answer = z.object({ contact: contactSchema });
        return (await send(answer, { path, token: await ownerToken() })).contact;
      },
    }),
  account: (contactId: string) =>
    queryOptions({ queryKey: ['account', contactId], queryFn: () => findAccount(contactId) }),
  /** What the customer's browser holds while they are logged in. */
  memberToken: (contactId: string) =>
    queryOptions({
      queryKey: ['member-token', contactId],
      staleTime: MINUTE_MS,
      queryFn: () =>
        send(z.object({ token: z.string() }), {
          method: 'POST',
          path: `/__emulator/members/${encodeURIComponent(contactId)}/token`,
        }),
    }),
};

/** Every word has to begin the first name, the last name or the address. */
async function findCustomers(text: string) {
  const words = text.split(/\s+/).filter(Boolean);
  const filter = {
    $and: words.map((word) => ({
      $or: SEARCHED.map((field) => ({ [field]: { $startsWith: word } })),
    })),
  };
  const answer = z.object({
    contacts: z.array(contactSchema),
    pagingMetadata: z.object({ total: z.number() }),
  });
  const { contacts, pagingMetadata } = await send(answer, {
    method: 'POST',
    path: '/contacts/v4/contacts/query',
    token: await ownerToken(),
    body: {
      query: {
        ...(words.length > 0 && { filter }),
        sort: [{ fieldName: 'createdDate', order: 'ASC' }],
        paging: { limit: FOUND_MAX },
      },
    },
  });
  return { customers: contacts, total: pagingMetadata.total };
}

/** Null for somebody who is not in the program yet. */
async function findAccount(contactId: string): Promise<Account | null> {
  const answer = await send(z.object({ loyaltyAccounts: z.array(accountSchema) }), {
    method: 'POST',
    path: '/loyalty-accounts/v1/accounts/query',
    token: await ownerToken(),
    body: { query: { filter: { contactId } } },
  });
  return answer.loyaltyAccounts[0] ?? null;
}

export type NewCustomer = {
  firstName?: string | undefined;
  lastName?: string | undefined;
  email: string;
};

/** Somebody signs up on the site; they can log in from then on. */
export async function signUp(person: NewCustomer): Promise<Customer> {
  const answer = z.object({ contact: contactSchema });
  const { contact } = await send(answer, {
    method: 'POST',
    path: '/__emulator/members',
    body: person,
  });
  return contact;
}

/** Somebody leaves their address without signing up. */
export async function leaveAddress({ firstName, lastName, email }: NewCustomer): Promise<Customer> {
  const answer = z.object({ contact: contactSchema });
  const { contact } = await send(answer, {
    method: 'POST',
    path: '/contacts/v4/contacts',
    token: await ownerToken(),
    body: {
      info: {
        name: { ...(firstName && { first: firstName }), ...(lastName && { last: lastName }) },
        emails: { items: [{ email }] },
      },
    },
  });
  return contact;
}

export async function joinProgram(contactId: string) {
  return send(z.object({ account: accountSchema }), {
    method: 'POST',
    path: '/loyalty-accounts/v1/accounts',
    token: await ownerToken(),
    body: { contactId },
  });
}

/** The name, or whatever else tells who it is. */
export function nameOf({ id, info, primaryInfo }: Customer): string {
  const name = [info.name?.first, info.name?.last].filter(Boolean).join(' ');
  return name || (primaryInfo.email ?? primaryInfo.phone ?? id);
}
