import type { BalanceCount } from '../balances';
import type { TierHeadCount } from '../program';
import { priceIn, type Reward } from '../reward';

type Priced = Pick<Reward, 'prices'>;

/** What is known of members' balances. Accounts are counted whether they belong to members or to visitors. */
export type BalanceEvidence = {
  /** Members per tier, exactly. */
  tiers: readonly TierHeadCount[];
  /** Exact counts over all tiers together: Wix does not count by balance and tier at once. */
  counts: readonly BalanceCount[];
  /** Balances of some members of a tier, or of all; the base tier's key is null. */
  samples: ReadonlyMap<string | null, readonly number[]>;
};

/** How many can have a reward now; a margin of 0 means exactly so many, any other holds in 95 of 100 samples. */
export type Affordability = { accounts: number; margin: number; total: number };

/**
 * What has to be known to say how many can afford a reward. One exact count does nearly all of it: how many members of
 * any tier hold what the largest tier pays. Only tiers that pay something else have to be looked at themselves.
 */
export function neededEvidence(
  reward: Priced,
  tiers: readonly TierHeadCount[],
): { bound: number | null; tierIds: (string | null)[] } {
  const { cost, others } = split(reward, tiers);
  return { bound: cost, tierIds: others.map(({ tierId }) => tierId) };
}

/** How many members hold enough points for the reward in their tier; null while something needed is not known. */
export function affordability(
  reward: Priced,
  { tiers, counts, samples }: BalanceEvidence,
): Affordability | null {
  const { cost, others } = split(reward, tiers);
  const total = tiers.reduce((sum, { accounts }) => sum + accounts, 0);
  const atCost = cost === null ? 0 : counts.find(({ points }) => points === cost)?.accounts;
  if (atCost === undefined) return null;
  const corrections = others.map((tier) =>
    correct(tier, { cost, balances: samples.get(tier.tierId) }),
  );
  if (corrections.includes(null)) return null;
  const known = corrections.filter((correction) => correction !== null);
  const accounts = known.reduce((sum, { difference }) => sum + difference, atCost);
  const variance = known.reduce((sum, correction) => sum + correction.variance, 0);
  return {
    accounts: Math.min(Math.max(Math.round(accounts), 0), total),
    margin: Math.ceil(Z_95 * Math.sqrt(variance)),
    total,
  };
}

/** Standard deviations that 95 of 100 samples lie within. */
const Z_95 = 1.96;

type PricedTier = TierHeadCount & { cost: number | null };

/** The cost in the largest tier (null: it cannot have the reward), and the tiers in which it is another. */
function split(
  reward: Priced,
  tiers: readonly TierHeadCount[],
): { cost: number | null; others: PricedTier[] } {
  const priced = tiers
    .filter(({ accounts }) => accounts > 0)
    .map((tier) => ({ ...tier, cost: priceIn(reward, tier.tierId)?.costInPoints ?? null }))
    .toSorted((one, other) => other.accounts - one.accounts);
  const cost = priced[0]?.cost ?? null;
  return { cost, others: priced.filter((tier) => tier.cost !== cost) };
}

type Correction = { difference: number; variance: number };

/** How many more members of a tier can afford its own price than hold what the largest tier pays. */
function correct(
  tier: PricedTier,
  { cost, balances }: { cost: number | null; balances: readonly number[] | undefined },
): Correction | null {
  if (balances === undefined || balances.length === 0) return null;
  const holds = (balance: number, points: number | null) => points !== null && balance >= points;
  const sum = balances.reduce(
    (total, balance) => total + Number(holds(balance, tier.cost)) - Number(holds(balance, cost)),
    0,
  );
  const { accounts } = tier;
  const size = balances.length;
  if (size >= accounts) return { difference: sum, variance: 0 };
  // Agresti and Coull's two more of each, so that a sample in which everybody is alike does not pass for certainty.
  const share = (Math.abs(sum) + 2) / (size + 4);
  const unseen = 1 - size / accounts;
  return {
    difference: (accounts * sum) / size,
    variance: (accounts ** 2 * share * (1 - share) * unseen) / size,
  };
}
