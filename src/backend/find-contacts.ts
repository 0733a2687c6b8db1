import type * as contacts from '@wix/auto_sdk_crm_contacts';
import { z } from 'zod';
import { MAX_SEARCH_LENGTH, toSearchExpression } from '../domain/search-expression';
import type { SiteContact, SiteContactList } from '../domain/site-contact';
import { siteContacts } from './contacts-client';
import { loyalty } from './loyalty-client';
import { required } from './read-answer';

const LIMIT = 20;

export const contactSearchInput = z.strictObject({
  /** Words that the name or the e-mail begins with, in any order; empty finds the newest contacts. */
  search: z
    .string()
    .max(1000)
    .transform(toSearchExpression)
    .pipe(z.string().max(MAX_SEARCH_LENGTH)),
});

type ContactFilter = NonNullable<contacts.ContactQuery['filter']>;

/** One more than is shown is asked for, which tells whether there are others. */
export async function findSiteContacts({
  search,
}: z.output<typeof contactSearchInput>): Promise<SiteContactList> {
  const words = search === '' ? [] : search.split(' ');
  const answer = await siteContacts.queryContacts({
    ...(words.length > 0 && { filter: { $and: words.map(beginsWith) } }),
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    paging: { limit: LIMIT + 1 },
  });
  const found = required(answer.contacts, 'contacts').slice(0, LIMIT);
  const accountIds = await findAccounts(found.map(({ _id }) => required(_id, 'contact.id')));
  return {
    contacts: found.map((contact) => toSiteContact(contact, accountIds)),
    hasMore: required(answer.contacts, 'contacts').length > LIMIT,
  };
}

export async function readSiteContact({ contactId }: { contactId: string }): Promise<SiteContact> {
  const [contact, accountIds] = await Promise.all([
    siteContacts.getContact(contactId),
    findAccounts([contactId]),
  ]);
  return toSiteContact(contact, accountIds);
}

function beginsWith(word: string): ContactFilter {
  return {
    $or: [
      { 'info.name.first': { $startsWith: word } },
      { 'info.name.last': { $startsWith: word } },
      { 'primaryInfo.email': { $startsWith: word } },
    ],
  };
}

async function findAccounts(contactIds: string[]): Promise<Map<string, string>> {
  if (contactIds.length === 0) return new Map();
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter: { contactId: { $in: contactIds } },
    cursorPaging: { limit: contactIds.length },
  });
  return new Map(
    required(loyaltyAccounts, 'loyaltyAccounts').map(({ contactId, _id }) => [
      required(contactId, 'account.contactId'),
      required(_id, 'account.id'),
    ]),
  );
}

function toSiteContact(
  contact: contacts.Contact,
  accountIds: ReadonlyMap<string, string>,
): SiteContact {
  const { first, last } = contact.info?.name ?? {};
  const id = required(contact._id, 'contact.id');
  const name = [first, last].filter(Boolean).join(' ');
  return {
    id,
    name: name === '' ? null : name,
    email: contact.primaryInfo?.email ?? null,
    accountId: accountIds.get(id) ?? null,
  };
}
