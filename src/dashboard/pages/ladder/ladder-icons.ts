import type { LadderDraft } from '../../../domain/ladder/draft';
import { isSameIcon } from '../../../domain/ladder/icon-address';
import type { TierLook } from '../../../domain/tier';
import { toIconUrl } from './icon-url';

/** An icon as Wix has it, where a browser finds it, and the tiers that have it. */
export type LadderIcon = { icon: string; url: string; names: string[] };

/**
 * The icons that there are on the ladder, saved or not, without those that a browser cannot show. Wix publishes no list
 * of its built-in icons, so these are the ones that can be offered.
 */
export function iconsOf({ base, baseTier, rungs }: LadderDraft): LadderIcon[] {
  const looks = [baseTier, ...rungs, base.baseTier, ...base.tiers];
  return looks.reduce<LadderIcon[]>((known, look) => addIcon(known, look), []);
}

function addIcon(known: LadderIcon[], look: TierLook | null): LadderIcon[] {
  const icon = look?.icon ?? null;
  const url = toIconUrl(icon);
  if (look === null || icon === null || url === null) return known;
  const twin = known.find((other) => isSameIcon(other.icon, icon));
  if (!twin) return [...known, { icon, url, names: [look.name] }];
  if (twin.names.includes(look.name)) return known;
  const names = [...twin.names, look.name];
  return known.map((other) => (other === twin ? { ...twin, names } : other));
}
