import type { Tier, TierLook, TiersProgram } from '../tier';
import type { LadderDraft, Rung } from './draft';
import { isSameIcon } from './icon-address';

/** A field of a rung that differs from the tier that Wix has. */
export type RungField = 'name' | 'description' | 'icon' | 'requiredPoints';

export type SettingsField = 'status' | 'rollingWindowMonths' | 'baseTier';

/** One difference between the ladder that Wix has and the one that the owner wants. */
export type LadderChange =
  | { kind: 'added'; rung: Rung }
  | { kind: 'removed'; tier: Tier }
  | { kind: 'changed'; rung: Rung; tier: Tier; fields: RungField[] }
  | { kind: 'settings'; fields: SettingsField[] };

/**
 * What the draft changes about `program`, rungs from the lowest up, then what goes, then the settings. Tiers that the
 * owner has never seen are no change: they are left alone.
 */
export function diffLadder(program: TiersProgram, draft: LadderDraft): LadderChange[] {
  const settings = changedSettings(program, draft);
  return [
    ...draft.rungs.flatMap((rung) => diffRung(program, rung)),
    ...removedTiers(program, draft).map((tier): LadderChange => ({ kind: 'removed', tier })),
    ...(settings.length > 0 ? [{ kind: 'settings', fields: settings } as const] : []),
  ];
}

/** The tiers that the owner saw and took out. */
export function removedTiers(program: TiersProgram, draft: LadderDraft): Tier[] {
  return program.tiers.filter(
    ({ id }) =>
      draft.base.tiers.some((seen) => seen.id === id) &&
      !draft.rungs.some((rung) => rung.tierId === id),
  );
}

function diffRung(program: TiersProgram, rung: Rung): LadderChange[] {
  const tier = program.tiers.find(({ id }) => id === rung.tierId);
  if (!tier) return [{ kind: 'added', rung }];
  const fields = changedFields(tier, rung);
  return fields.length > 0 ? [{ kind: 'changed', rung, tier, fields }] : [];
}

/** The fields of a rung that differ. A missing icon is none of them: Wix cannot take one away from a tier. */
export function changedFields(
  tier: TierLook & { requiredPoints: number },
  rung: TierLook & { requiredPoints: number },
): RungField[] {
  const fields: RungField[] = changedLook(tier, rung);
  return tier.requiredPoints === rung.requiredPoints ? fields : [...fields, 'requiredPoints'];
}

function changedLook(now: TierLook, wanted: TierLook): Exclude<RungField, 'requiredPoints'>[] {
  const fields: Exclude<RungField, 'requiredPoints'>[] = [];
  if (now.name !== wanted.name.trim()) fields.push('name');
  if (now.description !== toDescription(wanted.description)) fields.push('description');
  if (wanted.icon !== null && !isSameIcon(now.icon, wanted.icon)) fields.push('icon');
  return fields;
}

/** An empty description is none. */
export function toDescription(description: string | null): string | null {
  const text = (description ?? '').trim();
  return text === '' ? null : text;
}

export function changedSettings(program: TiersProgram, draft: LadderDraft): SettingsField[] {
  const fields: SettingsField[] = [];
  if (program.status !== draft.status) fields.push('status');
  if (program.rollingWindowMonths !== draft.rollingWindowMonths) fields.push('rollingWindowMonths');
  if (isBaseTierChanged(program.baseTier, draft.baseTier)) fields.push('baseTier');
  return fields;
}

/** Nothing can take the base tier's name away again, so a draft without one changes nothing. */
function isBaseTierChanged(now: TierLook | null, wanted: TierLook | null): boolean {
  if (wanted === null) return false;
  return now === null || changedLook(now, wanted).length > 0;
}
