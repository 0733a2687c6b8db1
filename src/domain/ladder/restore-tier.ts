import { byRequiredPoints, toRung, type LadderDraft } from './draft';
import { nearestFree } from './moves';

/** Brings back a tier that was taken out of the draft, as it is saved, or at the nearest free threshold. */
export function restoreTier(draft: LadderDraft, tierId: string): LadderDraft {
  const tier = draft.base.tiers.find(({ id }) => id === tierId);
  if (!tier || draft.rungs.some((rung) => rung.tierId === tierId)) return draft;
  const taken = new Set(draft.rungs.map(({ requiredPoints }) => requiredPoints));
  const requiredPoints = nearestFree(tier.requiredPoints, (points) => taken.has(points));
  const rungs = [...draft.rungs, { ...toRung(tier), requiredPoints }].sort(byRequiredPoints);
  const fates = Object.entries(draft.fates).filter(([id]) => id !== tierId);
  return { ...draft, rungs, fates: Object.fromEntries(fates) };
}
