import { createAccount } from '../../engine/accounts';
import { present } from '../../engine/assert';
import { createContact } from '../../engine/contacts';
import { SEEDER } from '../scenario';
import type { Customer } from './customers';
import { welcome } from './desk';
import type { History, Regular } from './history';

/** Adds the contacts of a day, opens the accounts of those who join, and answers the latter. Days must ascend. */
export function createReception(history: History): (day: number) => Regular[] {
  const { engine } = history.world;
  const contactIds = new Map<Customer, string>();
  return (day) => {
    for (const customer of history.customers) {
      if (customer.contactDay === day) {
        contactIds.set(customer, engine.execute(createContact, customer.contact, SEEDER).id);
      }
    }
    return history.customers
      .filter(({ joinDay }) => joinDay === day)
      .map((customer) => {
        const contactId = present(contactIds.get(customer), 'contact');
        const account = engine.execute(createAccount, { contactId }, SEEDER);
        const regular = { customer, contactId, accountId: account.id };
        welcome(history, regular);
        return regular;
      });
  };
}
