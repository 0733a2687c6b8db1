import type { Account } from '../../engine/accounts';
import type { Engine } from '../../engine/execute';
import { isRewardAvailable } from '../../engine/rewards';
import { isoDate } from '../format';

/** LoyaltyAccount on the wire, for any number of accounts: reward costs are looked up once. */
export function formatAccounts(engine: Engine, accounts: readonly Account[]) {
  const cheapest = engine.store.rewards.cheapestByTier();
  return accounts.map((account) => format(account, isRewardAvailable(account, cheapest)));
}

/** LoyaltyAccount on the wire. */
export function formatAccount(engine: Engine, account: Account) {
  return format(account, isRewardAvailable(account, engine.store.rewards.cheapestByTier()));
}

/** What is undefined is left out of the JSON; building objects without it would take several times as long. */
function format(account: Account, rewardAvailable: boolean) {
  const { tier, nextExpiry, contact } = account;
  return {
    id: account.id,
    contactId: account.contactId,
    memberId: account.memberId ?? undefined,
    points: account.points,
    rewardAvailable,
    tier: { id: tier.id ?? undefined, points: tier.points, updatedDate: isoDate(tier.updatedAt) },
    contact: {
      id: account.contactId,
      name: contact.name ?? undefined,
      email: contact.email ?? undefined,
      displayName: contact.displayName ?? undefined,
      picture: contact.picture ?? undefined,
    },
    pointsExpiration: {
      expirationDate: nextExpiry.at === null ? undefined : isoDate(nextExpiry.at),
      expiringPointsAmount: nextExpiry.amount,
    },
    lastActivityDate: account.lastActivityAt === null ? undefined : isoDate(account.lastActivityAt),
    revision: String(account.revision),
    createdDate: isoDate(account.createdAt),
    updatedDate: isoDate(account.updatedAt),
  };
}
