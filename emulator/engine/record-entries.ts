import { assert } from './assert';
import type { CommandContext, DomainEvent } from './command';
import type { PlannedEntry, Terms } from './plan-entry';
import { availabilityEvent } from './reward-availability';
import { isRewardAvailable } from './rewards';

/**
 * Writes entries of different accounts, the accounts as the entries make them, and tells the world in the order of
 * the entries. A few statements write them all, however many there are.
 */
export function recordEntries(
  context: CommandContext,
  terms: Terms,
  planned: readonly PlannedEntry[],
): void {
  if (planned.length === 0) return;
  assert(
    new Set(planned.map(({ after }) => after.id)).size === planned.length,
    'two entries of one account cannot be written at once',
  );
  context.store.ledger.insert(planned.map(({ transaction }) => transaction));
  context.store.accounts.update(planned);
  context.emitAll(planned.flatMap((entry) => eventsOf(entry, terms)));
}

function eventsOf({ before, after }: PlannedEntry, { cheapest }: Terms): DomainEvent[] {
  const rewardAvailable = isRewardAvailable(after, cheapest);
  const isReachChanged = isRewardAvailable(before, cheapest) !== rewardAvailable;
  return [
    { entity: 'account', slug: 'points_updated', entityId: after.id },
    { entity: 'account', slug: 'updated', entityId: after.id },
    ...(isReachChanged
      ? [availabilityEvent({ id: after.id, rewardAvailable }, 'BALANCE_UPDATED')]
      : []),
  ];
}
