import type { TierLook, TiersProgram } from '../tier';
import { changedFields, removedTiers, toDescription } from './diff';
import { isSameName, type LadderDraft, type Rung } from './draft';
import type { NewTier, PlanStep } from './plan';

type Fields = TierLook & { requiredPoints: number };

/** A tier that stays, as it is at some point of the plan. */
export type KeptTier = {
  /** The tier's id, or the rung's key when an earlier step of the plan makes it. */
  ref: string;
  now: Fields;
  target: Rung;
  /** Null once a step of this plan has changed it. */
  revision: string | null;
  /** Whether it waits with a provisional name or threshold. */
  isAside: boolean;
};

/** A tier that goes; nothing changes it before. */
export type LeavingTier = { ref: string; now: Fields; target: null; revision: string };

type PlannedTier = KeptTier | LeavingTier;

/** How far a plan has come. */
export type Situation = {
  tiers: PlannedTier[];
  /** Rungs that have no tier yet. */
  missing: Rung[];
  /** Whether members are placed while the plan runs, so that they feel the order of its steps. */
  isPlacing: boolean;
  steps: PlanStep[];
};

/** Before the first step. Tiers that the owner has never seen are left as they are. */
export function beginPlan(
  program: TiersProgram,
  draft: LadderDraft,
  isPlacing: boolean,
): Situation {
  const removed = new Set(removedTiers(program, draft).map(({ id }) => id));
  const rungs = draft.rungs.map(toClean);
  const tiers = program.tiers.map(({ id, revision, ...fields }): PlannedTier => {
    if (removed.has(id)) return { ref: id, now: fields, target: null, revision };
    const rung = rungs.find(({ tierId }) => tierId === id) ?? { ...fields, key: id, tierId: id };
    return { ref: id, now: fields, target: rung, revision, isAside: false };
  });
  const existing = new Set(tiers.map(({ ref }) => ref));
  const missing = rungs.filter(({ tierId }) => tierId === null || !existing.has(tierId));
  return { tiers, missing, isPlacing, steps: [] };
}

function toClean(rung: Rung): Rung {
  return { ...rung, name: rung.name.trim(), description: toDescription(rung.description) };
}

function isKept(tier: PlannedTier): tier is KeptTier {
  return tier.target !== null;
}

/** Tiers that are not yet what they are to be, from the lowest threshold up. */
export function unfinished({ tiers }: Situation): KeptTier[] {
  return tiers
    .filter(isKept)
    .filter(({ now, target }) => changedFields(now, target).length > 0)
    .sort((one, other) => one.now.requiredPoints - other.now.requiredPoints);
}

/** Tiers that go, from the lowest threshold up: their members then fall only once. */
export function leaving({ tiers }: Situation): LeavingTier[] {
  return tiers
    .filter((tier) => tier.target === null)
    .sort((one, other) => one.now.requiredPoints - other.now.requiredPoints);
}

/** The other tier that has this name now. */
export function nameHolder({ tiers }: Situation, rung: Rung): PlannedTier | undefined {
  return tiers.find(
    ({ now, target }) => target?.key !== rung.key && isSameName(now.name, rung.name),
  );
}

/** The other tier that has this threshold now. */
export function thresholdHolder({ tiers }: Situation, rung: Rung): PlannedTier | undefined {
  return tiers.find(
    ({ now, target }) => target?.key !== rung.key && now.requiredPoints === rung.requiredPoints,
  );
}

export function isRising({ now, target }: KeptTier): boolean {
  return target.requiredPoints > now.requiredPoints;
}

/** Whether a move would put a tier on the wrong side of another one that stays. */
export function isCrossing({ tiers }: Situation, { ref, now, target }: KeptTier): boolean {
  return tiers.filter(isKept).some((other) => {
    if (other.ref === ref) return false;
    const before = Math.sign(now.requiredPoints - other.now.requiredPoints);
    const after = Math.sign(target.requiredPoints - other.now.requiredPoints);
    const wanted = Math.sign(target.requiredPoints - other.target.requiredPoints);
    return before !== after && after !== wanted;
  });
}

/** The situation after a tier was created, with something provisional in place of what its rung says. */
export function withCreate(
  situation: Situation,
  rung: Rung,
  provisional: Partial<Fields> = {},
): Situation {
  const { name, description, icon, requiredPoints } = { ...rung, ...provisional };
  const now = { name, description, icon, requiredPoints };
  const isAside = Object.keys(provisional).length > 0;
  const tier: NewTier = { rungKey: rung.key, ...now };
  return {
    ...situation,
    tiers: [...situation.tiers, { ref: rung.key, now, target: rung, revision: null, isAside }],
    missing: situation.missing.filter(({ key }) => key !== rung.key),
    steps: [...situation.steps, { kind: 'create', tiers: [tier] }],
  };
}

/** The situation after a tier got what its rung says, or something provisional. */
export function withUpdate(
  situation: Situation,
  tier: KeptTier,
  provisional: Partial<Fields> = {},
): Situation {
  const { ref, now, target, revision } = tier;
  const wanted = { ...target, ...provisional };
  const fields = changedFields(now, wanted);
  const changes = Object.fromEntries(fields.map((field) => [field, wanted[field]]));
  const isProvisional = Object.keys(provisional).length > 0;
  const updated = {
    ...tier,
    now: { ...now, ...changes },
    revision: null,
    isAside: isProvisional,
  };
  return {
    ...situation,
    tiers: situation.tiers.map((other) => (other.ref === ref ? updated : other)),
    steps: [
      ...situation.steps,
      {
        kind: 'update',
        rungKey: target.key,
        // A rung whose tier was removed meanwhile has an id still, but not one that exists.
        tierId: ref === target.tierId ? ref : null,
        revision,
        changes,
        isProvisional,
      },
    ],
  };
}

export function withDelete(situation: Situation, tier: LeavingTier): Situation {
  return {
    ...situation,
    tiers: situation.tiers.filter(({ ref }) => ref !== tier.ref),
    steps: [
      ...situation.steps,
      { kind: 'delete', tierId: tier.ref, name: tier.now.name, revision: tier.revision },
    ],
  };
}
