import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  affordability,
  neededEvidence,
  type Affordability,
} from '../../../domain/economics/affordability';
import type { ProgramTotals } from '../../../domain/program';
import type { Reward } from '../../../domain/reward';
import { accountQueries } from '../accounts/queries';
import { programQueries } from '../program/queries';

/** The most bounds that one count takes. */
const BOUNDS_PER_CALL = 50;

/** How many members can have a reward: known, still being counted, or not to be had at the moment. */
export type AffordabilityState =
  { status: 'known'; value: Affordability } | { status: 'pending' } | { status: 'failed' };

const NO_TIERS: ProgramTotals['tiers'] = [];

/** Counts who can afford each of the rewards, with as few calls as their prices allow. */
export function useAffordability(
  rewards: readonly Pick<Reward, 'prices'>[],
): (reward: Pick<Reward, 'prices'>) => AffordabilityState {
  const totals = useQuery(programQueries.totals());
  const tiers = totals.data?.tiers ?? NO_TIERS;
  const needed = rewards.map((reward) => neededEvidence(reward, tiers));
  const bounds = distinct(needed.flatMap(({ bound }) => (bound === null ? [] : [bound])));
  const tierIds = distinct(needed.flatMap((each) => each.tierIds));

  const counts = useQueries({
    queries: chunks(bounds.toSorted((a, b) => a - b)).map((some) =>
      accountQueries.balanceCounts(some),
    ),
  });
  const samples = useQueries({
    queries: tierIds.map((tierId) => accountQueries.balanceSample(tierId, sizeOf(tiers, tierId))),
  });

  const evidence = {
    tiers,
    counts: counts.flatMap(({ data }) => data ?? []),
    samples: new Map(
      tierIds.flatMap((tierId, index) => {
        const balances = samples[index]?.data;
        return balances === undefined ? [] : [[tierId, balances] as const];
      }),
    ),
  };
  const hasFailed =
    isWithoutData(totals) || counts.some(isWithoutData) || samples.some(isWithoutData);
  return (reward) => {
    const value = totals.data === undefined ? null : affordability(reward, evidence);
    if (value !== null) return { status: 'known', value };
    return { status: hasFailed ? 'failed' : 'pending' };
  };
}

function isWithoutData({ data, error }: UseQueryResult): boolean {
  return data === undefined && error !== null;
}

function sizeOf(tiers: ProgramTotals['tiers'], tierId: string | null): number {
  return tiers.find((tier) => tier.tierId === tierId)?.accounts ?? 0;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function chunks(values: readonly number[]): number[][] {
  return values.length === 0
    ? []
    : [values.slice(0, BOUNDS_PER_CALL), ...chunks(values.slice(BOUNDS_PER_CALL))];
}
