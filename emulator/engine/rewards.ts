export type RewardStore = {
  /** The fewest points that buy an active reward, by tier id; the base tier's key is null. */
  cheapestByTier(): Map<string | null, number>;
};

/** Whether a balance buys at least one active reward in the account's tier. */
export function isRewardAvailable(
  account: { points: { balance: number }; tier: { id: string | null } },
  cheapest: Map<string | null, number>,
): boolean {
  const cost = cheapest.get(account.tier.id);
  return cost !== undefined && account.points.balance >= cost;
}
