import type { Aggregation, Group } from './aggregation';
import type { Command } from './command';
import { fullName, type Contact } from './contacts';
import { LoyaltyError, notFound } from './errors';
import type { Image } from './image';
import type { Condition, Page, PageRequest } from './list-query';
import { type Points, toPoints } from './points';
import { requireActiveProgram } from './program';

/** A contact's place in the program. The counters are a cache of the ledger, kept in the same transaction. */
export type Account = {
  id: string;
  contactId: string;
  memberId: string | null;
  /** A copy of the contact, so that accounts can be searched and sorted by it. */
  contact: {
    name: string | null;
    email: string | null;
    displayName: string | null;
    picture: Image | null;
  };
  /** balance = earned + adjusted - redeemed - expired; redeemed and expired count upwards. */
  points: {
    balance: Points;
    earned: Points;
    adjusted: Points;
    redeemed: Points;
    expired: Points;
  };
  /** `id` is null in the base tier; `points` are those earned and adjusted within the rolling window. */
  tier: { id: string | null; points: Points; updatedAt: number };
  nextExpiry: { at: number | null; amount: Points };
  lastActivityAt: number | null;
  lastExpiryAt: number | null;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

/** An account as it was and as it is to be. */
export type AccountChange = { before: Account; after: Account };

/** Sums over all accounts; they may exceed what a single account can hold. */
export type ProgramTotals = {
  points: Record<keyof Account['points'], number>;
  tiers: { tierId: string | null; accounts: number }[];
};

export type AccountStore = {
  get(id: string): Account | undefined;
  getByContact(contactId: string): Account | undefined;
  getByMember(memberId: string): Account | undefined;
  insert(account: Account): void;
  /** Those of these accounts that exist, by id. */
  getAll(ids: readonly string[]): Map<string, Account>;
  /** Saves points, tier, expiry, activity and revision; whose accounts they are does not change. */
  update(changes: readonly AccountChange[]): void;
  page: (request: PageRequest) => Page<Account>;
  count(where: Condition): number;
  aggregate(request: Aggregation): Group[];
  totals(): ProgramTotals;
  /** Re-derives every account's next expiry from the program as it is stored. */
  rescheduleExpiry(): void;
  /** The ids of accounts whose points expire at `now` or earlier, the earliest first. */
  dueForExpiry(now: number, limit: number): string[];
};

const NO_POINTS = toPoints(0);

/** Opens a contact's account at zero. Needs an active program and a contact without an account. */
export const createAccount: Command<{ contactId: string }, Account> = {
  name: 'createAccount',
  run(context, { contactId }) {
    const { store, now } = context;
    requireActiveProgram(store);
    const contact = store.contacts.get(contactId);
    if (!contact) throw notFound('Contact', contactId);
    const existing = store.accounts.getByContact(contactId);
    if (existing) {
      throw new LoyaltyError('ALREADY_EXISTS', `Contact ${contactId} already has an account`, {
        entityId: existing.id,
      });
    }
    const account = newAccount(contact, { id: context.ids.next(), now });
    store.accounts.insert(account);
    context.emit({ entity: 'account', slug: 'created', entityId: account.id });
    return account;
  },
};

function newAccount(contact: Contact, at: { id: string; now: number }): Account {
  const name = fullName(contact);
  return {
    id: at.id,
    contactId: contact.id,
    memberId: contact.memberId,
    contact: {
      name,
      email: contact.email,
      displayName: name ?? contact.email,
      picture: contact.picture,
    },
    points: {
      balance: NO_POINTS,
      earned: NO_POINTS,
      adjusted: NO_POINTS,
      redeemed: NO_POINTS,
      expired: NO_POINTS,
    },
    tier: { id: null, points: NO_POINTS, updatedAt: at.now },
    nextExpiry: { at: null, amount: NO_POINTS },
    lastActivityAt: null,
    lastExpiryAt: null,
    revision: 1,
    createdAt: at.now,
    updatedAt: at.now,
  };
}

/** The account, or NOT_FOUND. */
export function requireAccount(store: { accounts: AccountStore }, id: string): Account {
  const account = store.accounts.get(id);
  if (!account) throw notFound('Account', id);
  return account;
}
