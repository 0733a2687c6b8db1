import { type Account } from '../engine/accounts';
import type { Contact } from '../engine/contacts';
import type { Engine } from '../engine/execute';
import { EVERYTHING } from '../engine/list-query';
import { createRandom, type Random, seedFrom } from '../seed/random';

/** Somebody who may come, and how they behave; the same person behaves the same way every month. */
export type Customer = {
  contactId: string;
  email: string | null;
  /** Only members of the site spend points. */
  isMember: boolean;
  hasAccount: boolean;
  visitsPerMonth: number;
  /** What an order usually comes to, in the site's currency. */
  usualSpend: number;
  redeems: boolean;
  /** A day of the year, from 0. */
  birthday: number;
};

/** At most this many members take part: a shop of a million has to get through a month in seconds too. */
const REGULARS = 2000;
const PROSPECTS = 200;

/** Few come often and spend much, many come seldom, some hardly ever. */
const HABITS = [
  { visitsPerMonth: 2.2, usualSpend: 120 },
  { visitsPerMonth: 1.1, usualSpend: 75 },
  { visitsPerMonth: 1.1, usualSpend: 60 },
  { visitsPerMonth: 0.5, usualSpend: 55 },
  { visitsPerMonth: 0.5, usualSpend: 40 },
  { visitsPerMonth: 0.5, usualSpend: 30 },
  { visitsPerMonth: 0.15, usualSpend: 30 },
  { visitsPerMonth: 0.15, usualSpend: 45 },
];

/** The members who take part, and people the shop knows who have not joined. */
export function gatherCustomers({ store }: Engine, random: Random): Customer[] {
  const prospects = store.contacts
    .page({
      where: EVERYTHING,
      sort: [{ field: 'createdDate', descending: true }],
      limit: PROSPECTS,
      offset: 0,
    })
    .filter(({ id }) => !store.accounts.getByContact(id));
  return [...pickAccounts(store, random).map(memberOf), ...prospects.map(prospectOf)];
}

/** All accounts, or a run of them that starts anywhere. */
function pickAccounts({ accounts }: Engine['store'], random: Random): Account[] {
  const isCrowd = accounts.count(EVERYTHING) > REGULARS;
  const start = isCrowd ? random.between(0, 0x7fff_ffff).toString(16).padStart(8, '0') : '';
  return accounts.page({
    where: { op: 'gte', field: 'id', value: start },
    sort: [{ field: 'id', descending: false }],
    limit: REGULARS,
  }).items;
}

function memberOf(account: Account): Customer {
  return {
    contactId: account.contactId,
    email: account.contact.email,
    isMember: account.memberId !== null,
    hasAccount: true,
    ...temperOf(account.contactId),
  };
}

/** A contact without an account. */
export function prospectOf(contact: Contact): Customer {
  return {
    contactId: contact.id,
    email: contact.email,
    isMember: contact.memberId !== null,
    hasAccount: false,
    ...temperOf(contact.id),
  };
}

function temperOf(contactId: string) {
  const random = createRandom(seedFrom(contactId));
  const habit = random.pick(HABITS);
  return {
    visitsPerMonth: habit.visitsPerMonth * (0.7 + random.next() * 0.6),
    usualSpend: habit.usualSpend * (0.7 + random.next() * 0.6),
    redeems: random.happens(0.7),
    birthday: random.between(0, 364),
  };
}
