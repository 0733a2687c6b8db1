import { addMonths } from './clock';
import type { Command, CommandContext, DomainEvent } from './command';
import { announceAvailability } from './reward-availability';
import type { StateStore } from './state';
import { currentLadder, DEFAULT_WINDOW_MONTHS, type Tier } from './tiers';

/**
 * Lets old points leave the rolling window, which Wix does every 15 minutes.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/introduction
 */
export const recalculateTiers: Command<undefined, void> = {
  name: 'recalculateTiers',
  run: (context) => {
    recalculate(context, { ladder: currentLadder(context.store.tiers), everybody: false });
  },
};

/** Places every account at once. Every command that changes tiers or their settings ends with this. */
export function placeEverybody(context: CommandContext, ladder?: Tier[]): void {
  recalculate(context, { ladder: ladder ?? currentLadder(context.store.tiers), everybody: true });
}

/** Entries count towards tiers when they happened after this time. It moves at each recalculation. */
export function windowStart(store: { state: StateStore }): number {
  return Number(store.state.get('tiers-window-start') ?? 0);
}

function recalculate(
  context: CommandContext,
  { ladder, everybody }: { ladder: Tier[]; everybody: boolean },
): void {
  const { store, now } = context;
  const months = store.tiers.settings()?.windowMonths ?? DEFAULT_WINDOW_MONTHS;
  const window = { from: windowStart(store), to: addMonths(now, -months) };
  const cheapest = store.rewards.cheapestByTier();
  const { changedIds, reach } = store.tiers.recalculate({
    now,
    window,
    ladder,
    cheapest,
    everybody,
  });
  store.state.set('tiers-window-start', String(window.to));
  store.state.set('tiers-recalculated-at', String(now));
  context.emitAll(updatesOf(changedIds));
  announceAvailability(context, reach, 'TIERS_RECALCULATED');
}

function* updatesOf(accountIds: readonly string[]): Generator<DomainEvent> {
  for (const entityId of accountIds) yield { entity: 'account', slug: 'updated', entityId };
}
