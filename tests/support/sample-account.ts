import type { Account, AccountPage } from '../../src/domain/account';
import type { Transaction } from '../../src/domain/transaction';

/** A site member halfway to Silver; a test changes what it is about. */
export function sampleAccount(changes: Partial<Account> = {}): Account {
  return {
    id: 'ada',
    contactId: 'contact-ada',
    memberId: 'member-ada',
    contact: { name: 'Ada Lovelace', email: 'ada@example.com', displayName: 'Ada Lovelace' },
    points: { balance: 120, earned: 250, adjusted: 0, redeemed: 130, expired: 0 },
    tier: { id: null, points: 250 },
    nextExpiry: { date: '2026-09-01T00:00:00Z', points: 40 },
    rewardAvailable: true,
    lastActivityDate: '2026-03-01T10:00:00Z',
    createdDate: '2025-05-01T10:00:00Z',
    revision: '7',
    ...changes,
  };
}

/** The same account with another balance, as a later reading of it. */
export function withBalance(account: Account, balance: number, revision: string): Account {
  const difference = balance - account.points.balance;
  return {
    ...account,
    points: { ...account.points, balance, earned: account.points.earned + difference },
    tier: { ...account.tier, points: account.tier.points + difference },
    revision,
  };
}

export function samplePage(accounts: Account[], changes: Partial<AccountPage> = {}): AccountPage {
  return {
    accounts,
    nextCursor: null,
    total: accounts.length,
    tooManyToNarrow: false,
    ...changes,
  };
}

/** The ledger behind `sampleAccount`, newest first. */
export function sampleLedger(): Transaction[] {
  return [
    {
      id: 'entry-2',
      accountId: 'ada',
      createdDate: '2026-03-01T10:00:00Z',
      amount: -130,
      description: null,
      cause: { type: 'REDEEM', rewardId: 'coffee' },
    },
    {
      id: 'entry-1',
      accountId: 'ada',
      createdDate: '2026-02-01T10:00:00Z',
      amount: 250,
      description: 'Opening order',
      cause: { type: 'EARN', activityType: 'stores/OrderPaid', orderId: null },
    },
  ];
}
