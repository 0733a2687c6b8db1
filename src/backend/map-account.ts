import type { accounts } from '@wix/loyalty';
import type { Account } from '../domain/account';
import { toPointTotals } from './map-program';
import { required } from './read-answer';

export function toAccount(account: accounts.LoyaltyAccount): Account {
  const { contact, pointsExpiration, tier } = account;
  return {
    id: required(account._id, 'account.id'),
    contactId: required(account.contactId, 'account.contactId'),
    memberId: account.memberId ?? null,
    contact: toContact(contact),
    points: toPointTotals(account.points),
    tier: { id: tier?._id ?? null, points: tier?.points ?? 0 },
    nextExpiry: toNextExpiry(pointsExpiration),
    rewardAvailable: required(account.rewardAvailable, 'account.rewardAvailable'),
    lastActivityDate: account.lastActivityDate?.toISOString() ?? null,
    createdDate: required(account._createdDate, 'account.createdDate').toISOString(),
    revision: required(account.revision, 'account.revision'),
  };
}

function toContact({ name, email, displayName }: accounts.Contact = {}): Account['contact'] {
  return { name: toText(name), email: toText(email), displayName: toText(displayName) };
}

/** A name of nothing but spaces is none: something else has to stand in for it on screen. */
function toText(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}

function toNextExpiry(expiration: accounts.PointsExpiration | undefined): Account['nextExpiry'] {
  const date = expiration?.expirationDate;
  return date ? { date: date.toISOString(), points: expiration.expiringPointsAmount ?? 0 } : null;
}
