import type { Tier, TierLook, TiersProgram } from '../tier';
import { changedFields } from './diff';
import { byRequiredPoints, isSameName, toRung, type LadderDraft, type Rung } from './draft';

/** What somebody else did to the ladder since the owner began; `name` is the tier's as the owner knows it. */
export type ForeignChange =
  | { kind: 'added'; name: string }
  | { kind: 'changed'; name: string }
  | { kind: 'removed'; name: string; recreated: boolean }
  | { kind: 'settings' };

export type Rebased = { draft: LadderDraft; foreign: ForeignChange[] };

/**
 * Carries the owner's changes over to a newer state of the ladder, field by field: what the owner changed stays theirs,
 * everything else becomes what the service has. A tier that somebody removed goes, unless the owner had changed it: then
 * it is to be made anew. A tier that nobody knew is matched with a new rung of the same name (the answer to its creation
 * got lost), or joins the ladder.
 */
export function rebaseDraft(draft: LadderDraft, program: TiersProgram): Rebased {
  const known = [...keptRungs(draft, program)];
  const unknown = unknownTiers(draft, program);
  const { rungs, joined } = joinTiers(known, unknown);
  const rebased: LadderDraft = {
    base: program,
    rungs: rungs.sort(byRequiredPoints),
    ...mergeSettings(draft, program),
    fates: draft.fates,
  };
  return { draft: rebased, foreign: foreignChanges(draft, { program, joined }) };
}

function keptRungs(draft: LadderDraft, program: TiersProgram): Rung[] {
  return draft.rungs.flatMap((rung): Rung[] => {
    const before = draft.base.tiers.find(({ id }) => id === rung.tierId);
    const now = program.tiers.find(({ id }) => id === rung.tierId);
    if (!now) {
      const isUntouched = before !== undefined && changedFields(before, rung).length === 0;
      return isUntouched ? [] : [{ ...rung, tierId: null }];
    }
    return [before ? mergeRung(rung, { before, now }) : rung];
  });
}

function mergeRung(rung: Rung, { before, now }: { before: Tier; now: Tier }): Rung {
  const ours = changedFields(before, rung);
  return {
    ...rung,
    name: ours.includes('name') ? rung.name : now.name,
    description: ours.includes('description') ? rung.description : now.description,
    icon: ours.includes('icon') ? rung.icon : now.icon,
    requiredPoints: ours.includes('requiredPoints') ? rung.requiredPoints : now.requiredPoints,
  };
}

function unknownTiers(draft: LadderDraft, program: TiersProgram): Tier[] {
  const known = new Set([
    ...draft.base.tiers.map(({ id }) => id),
    ...draft.rungs.map(({ tierId }) => tierId),
  ]);
  return program.tiers.filter(({ id }) => !known.has(id));
}

function joinTiers(
  known: readonly Rung[],
  unknown: readonly Tier[],
): { rungs: Rung[]; joined: Tier[] } {
  const rungs = [...known];
  const joined: Tier[] = [];
  for (const tier of unknown) {
    const index = rungs.findIndex(
      (rung) => rung.tierId === null && isSameName(rung.name, tier.name),
    );
    const twin = rungs[index];
    if (twin) {
      rungs[index] = { ...twin, tierId: tier.id };
    } else {
      rungs.push(toRung(tier));
      joined.push(tier);
    }
  }
  return { rungs, joined };
}

type Settings = Pick<LadderDraft, 'status' | 'rollingWindowMonths' | 'baseTier'>;

function mergeSettings(draft: LadderDraft, program: TiersProgram): Settings {
  const { base } = draft;
  return {
    status: draft.status === base.status ? program.status : draft.status,
    rollingWindowMonths:
      draft.rollingWindowMonths === base.rollingWindowMonths
        ? program.rollingWindowMonths
        : draft.rollingWindowMonths,
    baseTier: isSameLook(draft.baseTier, base.baseTier) ? program.baseTier : draft.baseTier,
  };
}

function isSameLook(one: TierLook | null, other: TierLook | null): boolean {
  return (
    one?.name === other?.name &&
    one?.description === other?.description &&
    one?.icon === other?.icon
  );
}

function foreignChanges(
  draft: LadderDraft,
  { program, joined }: { program: TiersProgram; joined: readonly Tier[] },
): ForeignChange[] {
  const { base } = draft;
  const isSettingsMoved =
    base.status !== program.status ||
    base.rollingWindowMonths !== program.rollingWindowMonths ||
    !isSameLook(base.baseTier, program.baseTier);
  return [
    ...joined.map(({ name }): ForeignChange => ({ kind: 'added', name })),
    ...base.tiers.flatMap((before) => foreignChangeOf(draft, { before, program })),
    ...(isSettingsMoved ? [{ kind: 'settings' } as const] : []),
  ];
}

function foreignChangeOf(
  draft: LadderDraft,
  { before, program }: { before: Tier; program: TiersProgram },
): ForeignChange[] {
  const rung = draft.rungs.find(({ tierId }) => tierId === before.id);
  const now = program.tiers.find(({ id }) => id === before.id);
  if (!now) {
    if (!rung) return [];
    const recreated = changedFields(before, rung).length > 0;
    return [{ kind: 'removed', name: before.name, recreated }];
  }
  return now.revision !== before.revision && changedFields(before, now).length > 0
    ? [{ kind: 'changed', name: before.name }]
    : [];
}
