import type { CommandContext, DomainEvent } from './command';
import { LARGEST_POINTS } from './points';

/** Why Wix says that a reward came into reach of an account, or out of it. */
export type AvailabilityTrigger = 'REWARD_UPDATED' | 'BALANCE_UPDATED' | 'TIERS_RECALCULATED';

/** Whether an account can afford a reward now. */
type Reach = { id: string; rewardAvailable: boolean };

const OUT_OF_REACH = LARGEST_POINTS + 1;

/** Tells the world that accounts can now afford a reward, or no longer can. */
export function announceAvailability(
  context: CommandContext,
  accounts: readonly Reach[],
  updateTrigger: AvailabilityTrigger,
): void {
  context.emitAll(availabilityEvents(accounts, updateTrigger));
}

function* availabilityEvents(
  accounts: Iterable<Reach>,
  updateTrigger: AvailabilityTrigger,
): Generator<DomainEvent> {
  for (const account of accounts) yield availabilityEvent(account, updateTrigger);
}

/** The event that an account can now afford a reward, or no longer can. */
export function availabilityEvent(
  { id, rewardAvailable }: Reach,
  updateTrigger: AvailabilityTrigger,
): DomainEvent {
  return {
    entity: 'account',
    slug: 'reward_availability_updated',
    entityId: id,
    data: { rewardAvailable, updateTrigger },
  };
}

/**
 * Runs a change of rewards and announces every account whose reach it changes: in each tier those whose balance lies
 * between the cheapest reward before and after.
 */
export function changingRewards<Result>(context: CommandContext, change: () => Result): Result {
  const { rewards } = context.store;
  const before = rewards.cheapestByTier();
  const result = change();
  const after = rewards.cheapestByTier();
  for (const tierId of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(tierId) ?? OUT_OF_REACH;
    const is = after.get(tierId) ?? OUT_OF_REACH;
    const range = { tierId, from: Math.min(was, is), below: Math.max(was, is) };
    const accounts = rewards
      .accountIdsHolding(range)
      .map((id) => ({ id, rewardAvailable: is < was }));
    announceAvailability(context, accounts, 'REWARD_UPDATED');
  }
  return result;
}
