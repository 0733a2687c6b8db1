import { z } from 'zod';
import { notFound } from './errors';
import { imageSchema } from './image';
import type { Cause } from './ledger';

export const tierDefinitionSchema = z.object({
  name: z.string(),
  description: z.string().nullable(),
  icon: imageSchema.nullable(),
});

export type TierDefinition = z.infer<typeof tierDefinitionSchema>;

export type Tier = {
  id: string;
  definition: TierDefinition;
  requiredPoints: number;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

/** One set of settings per site. Without an ACTIVE status every account counts as base tier. */
export type TiersSettings = {
  status: 'DISABLED' | 'DRAFT' | 'ACTIVE' | 'PAUSED';
  windowMonths: number;
  /** The base tier's looks; it has no id and starts at 0 points. */
  baseTier: TierDefinition | null;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

/** What accounts are to be placed by. Times are epoch milliseconds. */
export type Recalculation = {
  now: number;
  /** The window began after `from` and begins after `to` now; `to` may also be the earlier. */
  window: { from: number; to: number };
  /** The tiers that accounts can be in, by required points. */
  ladder: Tier[];
  /** The fewest points that buy a reward, by tier id. */
  cheapest: Map<string | null, number>;
  /** Whether all accounts are placed anew, or only those that have points leaving the window. */
  everybody: boolean;
};

export type Recalculated = {
  /** Accounts whose tier points or tier changed. */
  changedIds: string[];
  /** Those among them that can afford a reward only now, or no longer. */
  reach: { id: string; rewardAvailable: boolean }[];
};

export type TierStore = {
  /** By required points, lowest first. */
  list(): Tier[];
  get(id: string): Tier | undefined;
  insert(tier: Tier): void;
  update(tier: Tier): void;
  delete(id: string): void;
  /** Absent until something creates them. */
  settings(): TiersSettings | undefined;
  saveSettings(settings: TiersSettings): void;
  /** Moves the rolling window and places accounts. Those that end up with what they had keep their revision. */
  recalculate(order: Recalculation): Recalculated;
};

export const DEFAULT_WINDOW_MONTHS = 12;

/**
 * As of when an entry counts towards the tier; undefined when it does not. Tiers go by points earned and adjusted:
 * redeeming or expiring does not lower them. Earned points that are taken back count as of when they were earned.
 */
export function tierTime(cause: Cause, effectiveAt: number): number | undefined {
  switch (cause.type) {
    case 'EARN':
    case 'ADJUST':
      return effectiveAt;
    case 'REFUND':
      return cause.earnedAt;
    case 'REDEEM':
    case 'EXPIRE':
      return undefined;
  }
}

/** The tiers that accounts can be in now, lowest first: none unless tiers are switched on. */
export function currentLadder(tiers: Pick<TierStore, 'list' | 'settings'>): Tier[] {
  return tiers.settings()?.status === 'ACTIVE' ? tiers.list() : [];
}

/** The highest tier that `points` reach; undefined is the base tier. */
export function tierFor(points: number, ladder: readonly Tier[]): Tier | undefined {
  return ladder.findLast((tier) => tier.requiredPoints <= points);
}

/** The tier, or NOT_FOUND. */
export function requireTier(store: { tiers: TierStore }, id: string): Tier {
  const tier = store.tiers.get(id);
  if (!tier) throw notFound('Tier', id);
  return tier;
}
