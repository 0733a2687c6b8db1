import { splitDescription } from './adjustment';
import { intentOf, type AdjustmentIntent } from './adjustment-marker';
import type { Transaction } from './transaction';

/** Where points came from or went to, as an owner thinks of it. */
type FlowCause =
  | { kind: 'activity'; activityType: string | null }
  | { kind: 'reward'; rewardId: string | null }
  | { kind: 'adjustment'; intent: AdjustmentIntent | null }
  | { kind: 'refund' }
  | { kind: 'expiry' }
  | { kind: 'other' };

/** Entries of one cause and one direction together; `points` is signed like them. */
export type PointsFlow = { cause: FlowCause; entries: number; points: number };

/**
 * The entries of a ledger by what caused them, the largest amount first. What gave and what took is kept apart, so that a
 * correction and its opposite do not vanish into nothing. Entries of 0 points moved nothing and are left out.
 */
export function sumFlows(transactions: readonly Transaction[]): PointsFlow[] {
  const flows = new Map<string, PointsFlow>();
  for (const transaction of transactions) {
    const { amount } = transaction;
    if (amount === 0) continue;
    const cause = causeOf(transaction);
    const key = `${Math.sign(amount)} ${JSON.stringify(cause)}`;
    const { entries, points } = flows.get(key) ?? { entries: 0, points: 0 };
    flows.set(key, { cause, entries: entries + 1, points: points + amount });
  }
  return [...flows.values()].toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function causeOf({ cause, description }: Transaction): FlowCause {
  switch (cause.type) {
    case 'EARN':
      return { kind: 'activity', activityType: cause.activityType };
    case 'REDEEM':
      return { kind: 'reward', rewardId: cause.rewardId };
    case 'ADJUST':
      return { kind: 'adjustment', intent: intentOf(splitDescription(description ?? '').marker) };
    case 'REFUND':
      return { kind: 'refund' };
    case 'EXPIRE':
      return { kind: 'expiry' };
    case 'ATTEMPT':
    case 'OTHER':
      return { kind: 'other' };
  }
}
