import { z } from 'zod';
import { addMonths } from './clock';
import type { CommandContext } from './command';
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

export type TierStore = {
  /** By required points, lowest first. */
  list(): Tier[];
  get(id: string): Tier | undefined;
  /** Absent until something creates them. */
  settings(): TiersSettings | undefined;
  /**
   * Re-derives every account's tier points from the ledger entries after `windowStart`, and its tier from them.
   * Accounts that end up with what they had keep their revision; the others are returned.
   */
  recalculate(at: { now: number; windowStart: number }): { movedAccountIds: string[] };
};

export const DEFAULT_WINDOW_MONTHS = 12;

/** Tiers go by points earned and adjusted; redeeming or expiring does not lower them. */
export function countsForTier(type: Cause['type']): boolean {
  return type === 'EARN' || type === 'ADJUST';
}

/** The highest tier that `points` reach; undefined is the base tier. */
export function tierFor(
  points: number,
  tiers: Pick<TierStore, 'list' | 'settings'>,
): Tier | undefined {
  if (tiers.settings()?.status !== 'ACTIVE') return undefined;
  return tiers.list().findLast((tier) => tier.requiredPoints <= points);
}

/**
 * Puts every account into the tier that its points within the rolling window reach. Wix does so every 15 minutes and
 * whenever tiers or their settings change: every command that changes those ends with this.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/introduction
 */
export function recalculateAllTiers(context: CommandContext): void {
  const { store, now } = context;
  const months = store.tiers.settings()?.windowMonths ?? DEFAULT_WINDOW_MONTHS;
  const { movedAccountIds } = store.tiers.recalculate({
    now,
    windowStart: addMonths(now, -months),
  });
  store.state.set('tiers-recalculated-at', String(now));
  for (const entityId of movedAccountIds) {
    context.emit({ entity: 'account', slug: 'updated', entityId });
  }
}
