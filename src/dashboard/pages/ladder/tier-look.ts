import { findRung, type LadderDraft } from '../../../domain/ladder/draft';
import { changeSettings, describeRung } from '../../../domain/ladder/moves';
import type { TierLook } from '../../../domain/tier';
import { BASE_KEY } from './base-key';

const UNNAMED: TierLook = { name: '', description: null, icon: null };

/** How a tier of the draft looks, the base tier included; null when there is no such tier. */
export function lookOf(draft: LadderDraft, key: string): TierLook | null {
  return key === BASE_KEY ? (draft.baseTier ?? UNNAMED) : findRung(draft, key);
}

/** Gives a tier of the draft another name, description or icon, the base tier included. */
export function changeLook(
  draft: LadderDraft,
  key: string,
  changes: Partial<TierLook>,
): LadderDraft {
  return key === BASE_KEY
    ? changeSettings(draft, { baseTier: { ...(draft.baseTier ?? UNNAMED), ...changes } })
    : describeRung(draft, key, changes);
}
