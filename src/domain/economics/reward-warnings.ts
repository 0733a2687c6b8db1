import type { EarningRule } from '../earning-rule';
import { triggerOf } from '../earning-trigger';
import { priceIn, type Reward, type RewardPrice } from '../reward';
import type { TiersProgram } from '../tier';
import { tierIdsInUse } from '../tier-coverage';
import { returnIn } from './reward-return';
import type { EarnBasis } from './typical-order';

/** What an owner should know about a reward. A null tier id is the base tier. */
export type RewardWarning =
  /** Members of these tiers cannot have it. */
  | { kind: 'TIERS_MISSING'; tierIds: (string | null)[] }
  /** Members of the higher tier get less for their points than those of the lower one. */
  | { kind: 'TIER_INVERTED'; lower: string | null; higher: string | null }
  /** A smaller reward gives more for each point, so nobody should save up for this one. */
  | { kind: 'SIZE_INVERTED'; smaller: string; tierId: string | null }
  /** New members can have it before they have bought anything. */
  | { kind: 'BELOW_WELCOME'; costInPoints: number; welcomePoints: number; rules: string[] }
  /** It gives back more than customers have to spend for it. */
  | { kind: 'ABOVE_SPEND'; tierId: string | null; percent: number };

/** What a reward is judged against; null parts are not known at the moment, and then nothing is said about them. */
export type WarningContext = {
  rewards: readonly Reward[];
  rules: readonly EarningRule[];
  tiers: TiersProgram | null;
  basis: EarnBasis | null;
};

/** Everything that is odd about a reward, the gravest first. Nothing is said about kinds that cannot be edited here. */
export function rewardWarnings(reward: Reward, context: WarningContext): RewardWarning[] {
  if (reward.kind === 'OTHER') return [];
  const { rewards, rules, tiers, basis } = context;
  const ladder = tierIdsInUse(tiers);
  return [
    ...missingTiers(reward, ladder),
    ...aboveSpend(reward, ladder, basis),
    ...belowWelcome(reward, rules),
    ...invertedTiers(reward, ladder),
    ...invertedSizes(reward, rewards, ladder),
  ];
}

type Ladder = readonly (string | null)[];

function missingTiers(reward: Reward, ladder: Ladder): RewardWarning[] {
  const tierIds = ladder.filter((tierId) => priceIn(reward, tierId) === undefined);
  return tierIds.length === 0 ? [] : [{ kind: 'TIERS_MISSING', tierIds }];
}

function aboveSpend(reward: Reward, ladder: Ladder, basis: EarnBasis | null): RewardWarning[] {
  if (basis === null) return [];
  return ladder
    .map((tierId) => returnIn(reward, tierId, basis))
    .flatMap(({ tierId, cashBack }): RewardWarning[] =>
      'gap' in cashBack || cashBack.value <= 100
        ? []
        : [{ kind: 'ABOVE_SPEND', tierId, percent: cashBack.value }],
    )
    .slice(0, 1);
}

/** Rules of Wix Automations for those who sign up: Wix does not list their keys. */
const SIGN_UP = /sign(ed)?.?up|join|regist/i;

/** A flexible reward has no size of its own: any number of points buys its share. */
function belowWelcome(reward: Reward, rules: readonly EarningRule[]): RewardWarning[] {
  const costInPoints = priceIn(reward, null)?.costInPoints;
  if (costInPoints === undefined || reward.kind === 'FLEXIBLE') return [];
  const gifts = rules.flatMap((rule) => {
    const points = welcomePoints(rule);
    return points > 0 ? [{ points, title: rule.title }] : [];
  });
  const sum = gifts.reduce((total, { points }) => total + points, 0);
  if (sum < costInPoints) return [];
  return [
    {
      kind: 'BELOW_WELCOME',
      costInPoints,
      welcomePoints: sum,
      rules: gifts.map(({ title }) => title),
    },
  ];
}

/** What a rule gives once to somebody who has just come and bought nothing: for signing up, for following a channel. */
function welcomePoints(rule: EarningRule): number {
  const { status, trigger, amounts } = rule;
  const isWelcome = triggerOf(rule) === 'social' || SIGN_UP.test(trigger.activityType);
  if (status !== 'ACTIVE' || !isWelcome || amounts?.type !== 'FIXED') return 0;
  return amounts.perTier.find(({ tierId }) => tierId === null)?.points ?? 0;
}

/** The lowest pair of neighbours in which the higher tier is worse off; tiers without a price are left out. */
function invertedTiers(reward: Reward, ladder: Ladder): RewardWarning[] {
  const prices = ladder.flatMap((tierId) => priceIn(reward, tierId) ?? []);
  return prices
    .flatMap((higher, index): RewardWarning[] => {
      const lower = prices[index - 1];
      return lower !== undefined && isWorse(higher, lower)
        ? [{ kind: 'TIER_INVERTED', lower: lower.tierId, higher: higher.tierId }]
        : [];
    })
    .slice(0, 1);
}

/** Whether one price gives less for each point than another; without a value, whether it costs more. */
function isWorse(one: RewardPrice, other: RewardPrice): boolean {
  return hundredths(one) * other.costInPoints < hundredths(other) * one.costInPoints;
}

/** Whole, so that equal prices compare as equal. */
function hundredths({ value }: RewardPrice): number {
  return value === null ? 1 : Math.round(value * 100);
}

/** Only fixed amounts have sizes to compare; flexible rewards are measured in any tier by what a point gives. */
function invertedSizes(
  reward: Reward,
  rewards: readonly Reward[],
  ladder: Ladder,
): RewardWarning[] {
  if (reward.kind !== 'FIXED_AMOUNT') return [];
  const others = rewards.filter(
    ({ id, kind, active }) => id !== reward.id && active && isMoney(kind),
  );
  return ladder
    .flatMap((tierId) =>
      others.flatMap((other): RewardWarning[] =>
        isSmallerAndBetter(priceIn(other, tierId), priceIn(reward, tierId))
          ? [{ kind: 'SIZE_INVERTED', smaller: other.name, tierId }]
          : [],
      ),
    )
    .slice(0, 1);
}

function isMoney(kind: Reward['kind']): boolean {
  return kind === 'FIXED_AMOUNT' || kind === 'FLEXIBLE';
}

function isSmallerAndBetter(
  small: RewardPrice | undefined,
  large: RewardPrice | undefined,
): boolean {
  if (!small || !large) return false;
  return small.costInPoints < large.costInPoints && isWorse(large, small);
}
