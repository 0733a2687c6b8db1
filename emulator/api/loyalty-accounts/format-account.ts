import type { Account } from '../../engine/accounts';
import type { Engine } from '../../engine/execute';
import { isRewardAvailable } from '../../engine/rewards';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyAccount on the wire, for any number of accounts: reward costs are looked up once. */
export function formatAccounts(engine: Engine, accounts: readonly Account[]) {
  const cheapest = engine.store.rewards.cheapestByTier();
  return accounts.map((account) => format(account, isRewardAvailable(account, cheapest)));
}

/** LoyaltyAccount on the wire. */
export function formatAccount(engine: Engine, account: Account) {
  return format(account, isRewardAvailable(account, engine.store.rewards.cheapestByTier()));
}

function format(account: Account, rewardAvailable: boolean) {
  const { tier, nextExpiry, contact } = account;
  return withoutUnset({
    id: account.id,
    contactId: account.contactId,
    memberId: account.memberId,
    points: account.points,
    rewardAvailable,
    tier: withoutUnset({ id: tier.id, points: tier.points, updatedDate: isoDate(tier.updatedAt) }),
    contact: withoutUnset({ id: account.contactId, ...contact }),
    pointsExpiration: withoutUnset({
      expirationDate: nextExpiry.at === null ? null : isoDate(nextExpiry.at),
      expiringPointsAmount: nextExpiry.amount,
    }),
    lastActivityDate: account.lastActivityAt === null ? null : isoDate(account.lastActivityAt),
    revision: String(account.revision),
    createdDate: isoDate(account.createdAt),
    updatedDate: isoDate(account.updatedAt),
  });
}
