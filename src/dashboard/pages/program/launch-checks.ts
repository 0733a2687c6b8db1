import type { EarningRule } from '../../../domain/earning-rule';
import { nearestReward, REACHABLE_WITHIN_ORDERS } from '../../../domain/economics/reward-return';
import type { EarnBasis } from '../../../domain/economics/typical-order';
import type { Program, ProgramTotals } from '../../../domain/program';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { missingTiers } from '../../../domain/tier-coverage';
import { both, conclude, type Fact } from './fact';

/** What has to be in order before a program is launched, and to stay so. */
export type CheckId =
  | 'named'
  | 'activeRule'
  | 'activeReward'
  | 'tiersOn'
  | 'thresholds'
  | 'rulesCoverTiers'
  | 'rewardsCoverTiers'
  | 'typicalOrder'
  | 'reachable'
  | 'members';

/** The answer of one check; `names` are what is out of order. A check that does not apply is not in the list. */
export type Check = {
  id: CheckId;
  state: 'passed' | 'failed' | 'pending' | 'unknown';
  names: string[];
};

/** What the checks look at; each comes from a query of its own, and may be missing. */
export type LaunchFacts = {
  program: Fact<Program>;
  rules: Fact<EarningRule[]>;
  rewards: Fact<Reward[]>;
  tiers: Fact<TiersProgram>;
  totals: Fact<ProgramTotals>;
  /** Null when no active rule gives points for purchases. */
  basis: Fact<EarnBasis | null>;
};

type Verdict = { passed: boolean; names?: string[] } | 'not applicable';

/** All checks that apply, in the order in which somebody would set a program up. */
export function launchChecks(facts: LaunchFacts): Check[] {
  const { program, rules, rewards, tiers, totals, basis } = facts;
  const verdicts: [CheckId, Fact<Verdict>][] = [
    ['named', conclude(program, ({ name }) => ({ passed: name !== null }))],
    ['activeRule', conclude(rules, (all) => ({ passed: all.some(isActiveRule) }))],
    ['activeReward', conclude(rewards, (all) => ({ passed: all.some(isActiveReward) }))],
    ['tiersOn', conclude(both(program, tiers), tiersAreOn)],
    ['thresholds', conclude(tiers, thresholdsIncrease)],
    ['rulesCoverTiers', coverage(tiers, rules, rulesCoverTiers)],
    ['rewardsCoverTiers', coverage(tiers, rewards, rewardsCoverTiers)],
    ['typicalOrder', conclude(both(rewards, basis), orderIsKnown)],
    ['reachable', conclude(both(rewards, basis), isWithinReach)],
    ['members', conclude(totals, (sums) => ({ passed: countMembers(sums) > 0 }))],
  ];
  return verdicts.flatMap(([id, fact]) => toCheck(id, fact) ?? []);
}

/** Members in all tiers together. */
export function countMembers({ tiers }: ProgramTotals): number {
  return tiers.reduce((sum, { accounts }) => sum + accounts, 0);
}

export function isActiveRule({ status }: EarningRule): boolean {
  return status === 'ACTIVE';
}

export function isActiveReward({ active }: Reward): boolean {
  return active;
}

function toCheck(id: CheckId, fact: Fact<Verdict>): Check | undefined {
  if (fact.status !== 'known') return { id, state: fact.status, names: [] };
  if (fact.value === 'not applicable') return undefined;
  const { passed, names = [] } = fact.value;
  return { id, state: passed ? 'passed' : 'failed', names };
}

/** A program may do without tiers; but a ladder that is there should be in use. */
function tiersAreOn([program, { status, tiers }]: [Program, TiersProgram]): Verdict {
  if (!program.features.tiers || tiers.length === 0) return 'not applicable';
  return { passed: status === 'ACTIVE' };
}

function thresholdsIncrease({ tiers }: TiersProgram): Verdict {
  if (tiers.length < 2) return 'not applicable';
  const tied = tiers.filter(({ requiredPoints }, index) =>
    tiers.some((other, at) => at !== index && other.requiredPoints === requiredPoints),
  );
  return { passed: tied.length === 0, names: tied.map(({ name }) => name) };
}

/** Whether everything active reaches every tier; where no ladder is in use there is nothing to reach. */
function coverage<Item>(
  tiers: Fact<TiersProgram>,
  items: Fact<Item[]>,
  judge: (items: Item[], ladder: TiersProgram) => Verdict,
): Fact<Verdict> {
  const isUnused = conclude(tiers, (ladder) => ladder.status !== 'ACTIVE' || !ladder.tiers.length);
  if (isUnused.status === 'known' && isUnused.value) return conclude(tiers, () => 'not applicable');
  return conclude(both(items, tiers), ([all, ladder]) => judge(all, ladder));
}

function rulesCoverTiers(rules: EarningRule[], ladder: TiersProgram): Verdict {
  const active = rules.filter(isActiveRule).filter(({ amounts }) => amounts !== null);
  const uncovered = active.filter(
    ({ amounts }) => missingTiers(ladder, amounts?.perTier ?? []).length > 0,
  );
  return toVerdict(
    active.length,
    uncovered.map(({ title }) => title),
  );
}

function rewardsCoverTiers(rewards: Reward[], ladder: TiersProgram): Verdict {
  const active = rewards.filter(isActiveReward).filter(({ kind }) => kind !== 'OTHER');
  const uncovered = active.filter(({ prices }) => missingTiers(ladder, prices).length > 0);
  return toVerdict(
    active.length,
    uncovered.map(({ name }) => name),
  );
}

/** Said only while it is missing: what is reached with how many orders cannot be told without it. */
function orderIsKnown([rewards, basis]: [Reward[], EarnBasis | null]): Verdict {
  const isNeeded = basis?.rule.amounts?.type === 'CONVERSION' && rewards.some(isActiveReward);
  return isNeeded && basis.order === null ? { passed: false } : 'not applicable';
}

/** Whether somebody who has just started gets to a reward before giving up. */
function isWithinReach([rewards, basis]: [Reward[], EarnBasis | null]): Verdict {
  const nearest = basis === null ? null : nearestReward(rewards, basis);
  if (nearest === null) return 'not applicable';
  return {
    passed: nearest.orders <= REACHABLE_WITHIN_ORDERS,
    names: [nearest.reward.name],
  };
}

function toVerdict(active: number, uncovered: string[]): Verdict {
  if (active === 0) return 'not applicable';
  return { passed: uncovered.length === 0, names: uncovered };
}
