import { isSameName, type LadderDraft, type Rung } from './draft';
import {
  MAX_REQUIRED_POINTS,
  MAX_TIER_DESCRIPTION_LENGTH,
  MAX_TIER_NAME_LENGTH,
  MAX_TIERS,
  MAX_WINDOW_MONTHS,
  MIN_REQUIRED_POINTS,
  MIN_WINDOW_MONTHS,
} from './ladder-limits';

/** Why a draft cannot be saved. `key` is the rung's; null is the base tier. */
export type LadderFlaw =
  | { kind: 'name-missing'; key: string | null }
  | { kind: 'name-too-long'; key: string | null }
  | { kind: 'name-taken'; key: string; by: string }
  | { kind: 'description-too-long'; key: string | null }
  | { kind: 'threshold-out-of-range'; key: string }
  | { kind: 'threshold-taken'; key: string; by: string }
  | { kind: 'too-many-tiers'; count: number }
  | { kind: 'window-out-of-range'; months: number };

/** Everything that Wix would refuse about the ladder; empty when it can be saved. */
export function findFlaws(draft: LadderDraft): LadderFlaw[] {
  const { rungs, baseTier, rollingWindowMonths } = draft;
  return [
    ...rungs.flatMap((rung) => findLookFlaws(rung.key, rung)),
    ...(baseTier ? findLookFlaws(null, baseTier) : []),
    ...rungs.flatMap((rung, index) => findCollisions(rung, rungs.slice(0, index))),
    ...rungs
      .filter(isOutOfRange)
      .map(({ key }) => ({ kind: 'threshold-out-of-range', key }) as const),
    ...(rungs.length > MAX_TIERS ? [{ kind: 'too-many-tiers', count: rungs.length } as const] : []),
    ...(isWindow(rollingWindowMonths)
      ? []
      : [{ kind: 'window-out-of-range', months: rollingWindowMonths } as const]),
  ];
}

function findLookFlaws(
  key: string | null,
  { name, description }: Pick<Rung, 'name' | 'description'>,
): LadderFlaw[] {
  const flaws: LadderFlaw[] = [];
  if (name.trim() === '') flaws.push({ kind: 'name-missing', key });
  if (name.trim().length > MAX_TIER_NAME_LENGTH) flaws.push({ kind: 'name-too-long', key });
  if ((description ?? '').trim().length > MAX_TIER_DESCRIPTION_LENGTH) {
    flaws.push({ kind: 'description-too-long', key });
  }
  return flaws;
}

function findCollisions(rung: Rung, lower: readonly Rung[]): LadderFlaw[] {
  return lower.flatMap((other): LadderFlaw[] => [
    ...(isSameName(rung.name, other.name) && rung.name.trim() !== ''
      ? [{ kind: 'name-taken', key: rung.key, by: other.key } as const]
      : []),
    ...(rung.requiredPoints === other.requiredPoints
      ? [{ kind: 'threshold-taken', key: rung.key, by: other.key } as const]
      : []),
  ]);
}

function isOutOfRange({ requiredPoints }: Rung): boolean {
  return !(
    Number.isInteger(requiredPoints) &&
    requiredPoints >= MIN_REQUIRED_POINTS &&
    requiredPoints <= MAX_REQUIRED_POINTS
  );
}

function isWindow(months: number): boolean {
  return Number.isInteger(months) && months >= MIN_WINDOW_MONTHS && months <= MAX_WINDOW_MONTHS;
}
