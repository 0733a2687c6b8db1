import type { Command, CommandContext } from './command';
import { LoyaltyError } from './errors';
import type { Image } from './image';
import type { PageRequest } from './list-query';

/** A person the site knows. `memberId` is set when the contact can log in to the site. */
export type Contact = {
  id: string;
  memberId: string | null;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  picture: Image | null;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

export type ContactStore = {
  get(id: string): Contact | undefined;
  getByMember(memberId: string): Contact | undefined;
  getByEmail(email: string): Contact | undefined;
  /** The first who has this number. */
  getByPhone(phone: string): Contact | undefined;
  insert(contact: Contact): void;
  page(request: PageRequest & { offset: number }): Contact[];
  count(where: PageRequest['where']): number;
};

export type NewContact = {
  memberId?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
};

/**
 * Adds a person with a name, an e-mail address or a phone number. An e-mail address belongs to one contact; so does a
 * phone number for somebody without one.
 * https://dev.wix.com/docs/sdk/backend-modules/crm/contacts/create-contact
 */
export const createContact: Command<NewContact, Contact> = {
  name: 'createContact',
  run(context, input) {
    requireSomeData(input);
    requireNewcomer(context, input);
    const contact: Contact = {
      id: context.ids.next(),
      memberId: input.memberId ?? null,
      firstName: input.firstName ?? null,
      lastName: input.lastName ?? null,
      email: input.email?.toLowerCase() ?? null,
      phone: input.phone ?? null,
      picture: null,
      revision: 1,
      createdAt: context.now,
      updatedAt: context.now,
    };
    context.store.contacts.insert(contact);
    return contact;
  },
};

function requireSomeData({ firstName, lastName, email, phone }: NewContact): void {
  if (firstName || lastName || email || phone) return;
  throw new LoyaltyError(
    'INSUFFICIENT_CONTACT_DATA',
    'A contact needs a name, an e-mail address or a phone number',
  );
}

function requireNewcomer({ store: { contacts } }: CommandContext, input: NewContact): void {
  const { email, phone } = input;
  const same = email ? contacts.getByEmail(email) : phone && contacts.getByPhone(phone);
  if (!same) return;
  throw new LoyaltyError('DUPLICATE_CONTACT_EXISTS', `Contact ${same.id} has the same address`, {
    duplicateContactId: same.id,
    ...(email ? { duplicateEmail: email } : { duplicatePhone: phone }),
  });
}

/** First and last name as one string; null when the contact has neither. */
export function fullName(contact: Pick<Contact, 'firstName' | 'lastName'>): string | null {
  return [contact.firstName, contact.lastName].filter(Boolean).join(' ') || null;
}
