import type { TiersProgram } from '../tier';
import { isSameName, type LadderDraft, type Rung } from './draft';
import { MAX_TIER_NAME_LENGTH, MAX_TIERS, MIN_REQUIRED_POINTS } from './ladder-limits';
import { nearestFree } from './moves';
import type { NewTier, PlanStep } from './plan';
import {
  beginPlan,
  isCrossing,
  isRising,
  leaving,
  nameHolder,
  thresholdHolder,
  unfinished,
  withCreate,
  withDelete,
  withUpdate,
  type KeptTier,
  type Situation,
} from './plan-situation';

/** A way to get on, as the situation after it; null when it does not apply now. */
type Tactic = (situation: Situation) => Situation | null;

/** What to try while nobody is placed: the fewest steps. The first that applies is taken, then all are asked again. */
const UNSEEN_TACTICS: Tactic[] = [
  create,
  lower,
  raise,
  deleteInTheWay,
  createAside,
  stepAside,
  deleteLowest,
];

/** What to try while members are placed: whatever catches them comes before whatever lets them fall. */
const PLACING_TACTICS: Tactic[] = [
  create,
  lower,
  createAside,
  lowerAside,
  raise,
  deleteInTheWay,
  stepAside,
  deleteLowest,
];

/** Far more than any ladder takes: to reach it would be a bug in the tactics. */
const MAX_STEPS = 20 * MAX_TIERS;

/**
 * Creates, updates and deletes that lead from the service's tiers to the draft's, in the order that `planLadderChange`
 * promises. `isPlacing` says whether members are placed meanwhile.
 */
export function planTiers(
  program: TiersProgram,
  draft: LadderDraft,
  isPlacing: boolean,
): PlanStep[] {
  let situation: Situation | null = beginPlan(program, draft, isPlacing);
  let steps: PlanStep[] = [];
  while (situation) {
    steps = situation.steps;
    if (steps.length > MAX_STEPS) throw new Error('The plan of the ladder has no end');
    situation = advance(situation);
  }
  return joinCreates(steps);
}

function advance(situation: Situation): Situation | null {
  for (const tactic of situation.isPlacing ? PLACING_TACTICS : UNSEEN_TACTICS) {
    const next = tactic(situation);
    if (next) return next;
  }
  return null;
}

function hasRoom({ tiers }: Situation): boolean {
  return tiers.length < MAX_TIERS;
}

function create(situation: Situation): Situation | null {
  const rung = situation.missing.find(
    (each) => !nameHolder(situation, each) && !thresholdHolder(situation, each),
  );
  return rung && hasRoom(situation) ? withCreate(situation, rung) : null;
}

/** With a provisional name or threshold, because another tier still has its own: it gets them later. */
function createAside(situation: Situation): Situation | null {
  const [rung] = situation.missing;
  return rung && hasRoom(situation)
    ? withCreate(situation, rung, provisional(situation, rung))
    : null;
}

function lower(situation: Situation): Situation | null {
  return move(
    situation,
    unfinished(situation).filter((tier) => !isRising(tier)),
  );
}

/** The same for a tier that comes down to where another one still is, or to be called as that one is. */
function lowerAside(situation: Situation): Situation | null {
  const tier = unfinished(situation).find(
    ({ isAside, now, target }) => !isAside && now.requiredPoints > target.requiredPoints,
  );
  return tier ? sideStep(situation, tier) : null;
}

/** From the highest down, so that each finds room above it. */
function raise(situation: Situation): Situation | null {
  return move(situation, unfinished(situation).filter(isRising).reverse());
}

function move(situation: Situation, tiers: readonly KeptTier[]): Situation | null {
  const free = tiers.filter(
    ({ target }) => !nameHolder(situation, target) && !thresholdHolder(situation, target),
  );
  const tier = free.find((each) => !isCrossing(situation, each)) ?? free[0];
  return tier ? withUpdate(situation, tier) : null;
}

/** A tier that goes, and has what another one needs. */
function deleteInTheWay(situation: Situation): Situation | null {
  const needed = [...situation.missing, ...unfinished(situation).map(({ target }) => target)];
  const inTheWay = leaving(situation).find((tier) =>
    needed.some(
      (rung) => nameHolder(situation, rung) === tier || thresholdHolder(situation, rung) === tier,
    ),
  );
  return inTheWay ? withDelete(situation, inTheWay) : null;
}

/** Two tiers that want what the other has: one of them lets go of it first. */
function stepAside(situation: Situation): Situation | null {
  const tier = unfinished(situation).find(({ isAside }) => !isAside);
  return tier ? sideStep(situation, tier) : null;
}

function deleteLowest(situation: Situation): Situation | null {
  const [tier] = leaving(situation);
  return tier ? withDelete(situation, tier) : null;
}

function sideStep(situation: Situation, tier: KeptTier): Situation {
  return withUpdate(situation, tier, provisional(situation, tier.target));
}

/** What is nearest to a rung's name and threshold, where another tier still has them. */
function provisional(
  situation: Situation,
  rung: Rung,
): Partial<Pick<Rung, 'name' | 'requiredPoints'>> {
  const { tiers, missing } = situation;
  const targets = [...missing, ...tiers.flatMap(({ target }) => (target ? [target] : []))];
  const others = [...tiers.map(({ now }) => now), ...targets];
  const thresholds = new Set(others.map(({ requiredPoints }) => requiredPoints));
  return {
    ...(nameHolder(situation, rung) && {
      name: nearestName(rung.name, (name) => others.some((other) => isSameName(other.name, name))),
    }),
    ...(thresholdHolder(situation, rung) && {
      requiredPoints: nearestBelow(rung.requiredPoints, (points) => thresholds.has(points)),
    }),
  };
}

/** Below, so that everybody who is to reach the tier reaches it already; above only where there is nothing left below. */
function nearestBelow(wanted: number, isTaken: (points: number) => boolean): number {
  for (let points = wanted - 1; points >= MIN_REQUIRED_POINTS; points -= 1) {
    if (!isTaken(points)) return points;
  }
  return nearestFree(wanted, isTaken);
}

/** The name with the lowest number behind it that is not taken. */
function nearestName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const candidate = name.slice(0, MAX_TIER_NAME_LENGTH - ending.length).trimEnd() + ending;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Tiers that are created one after the other travel in one call. */
function joinCreates(steps: readonly PlanStep[]): PlanStep[] {
  return steps.reduce<PlanStep[]>((joined, step) => {
    const last = joined.at(-1);
    if (step.kind !== 'create' || last?.kind !== 'create') return [...joined, step];
    const tiers: NewTier[] = [...last.tiers, ...step.tiers];
    return [...joined.slice(0, -1), { kind: 'create', tiers }];
  }, []);
}
