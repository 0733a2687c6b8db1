import { useQuery } from '@tanstack/react-query';
import type { AsyncState } from '../../../components/async-section';
import type { EarningRule } from '../../../domain/earning-rule';
import type { Program, ProgramTotals } from '../../../domain/program';
import type { Reward, RewardList } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import type { MemberTransaction } from '../../../domain/transaction';
import { useEarnBasis, type BasisState } from '../../data/economics/use-earn-basis';
import { activityQueries } from '../../data/activity/queries';
import { programQueries } from '../../data/program/queries';
import { rewardQueries } from '../../data/rewards/queries';
import { ruleQueries } from '../../data/rules/queries';
import { tierQueries } from '../../data/tiers/queries';

const RECENT_ENTRIES = 8;

const toRewards = (list: RewardList) => list.rewards;

/** Everything that the page shows; each read may fail alone. */
export type ProgramReads = {
  program: AsyncState<Program>;
  totals: AsyncState<ProgramTotals>;
  tiers: AsyncState<TiersProgram>;
  rules: AsyncState<EarningRule[]>;
  rewards: AsyncState<Reward[]>;
  recent: AsyncState<MemberTransaction[]>;
  /** What rewards are measured with. */
  basis: BasisState;
};

/** Starts all reads of the page at once, so that they travel in one request. */
export function useProgramReads(): ProgramReads {
  return {
    program: useQuery(programQueries.detail()),
    totals: useQuery(programQueries.totals()),
    tiers: useQuery(tierQueries.program()),
    rules: useQuery(ruleQueries.list()),
    rewards: useQuery({ ...rewardQueries.list(), select: toRewards }),
    recent: useQuery(activityQueries.recent(RECENT_ENTRIES)),
    basis: useEarnBasis(),
  };
}
