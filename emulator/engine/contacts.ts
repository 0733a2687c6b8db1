import type { Command } from './command';
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

/** Adds a person. An e-mail address belongs to one contact. */
export const createContact: Command<NewContact, Contact> = {
  name: 'createContact',
  run(context, input) {
    if (input.email && context.store.contacts.getByEmail(input.email)) {
      throw new LoyaltyError('ALREADY_EXISTS', `A contact with ${input.email} already exists`);
    }
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

/** First and last name as one string; null when the contact has neither. */
export function fullName(contact: Pick<Contact, 'firstName' | 'lastName'>): string | null {
  return [contact.firstName, contact.lastName].filter(Boolean).join(' ') || null;
}
