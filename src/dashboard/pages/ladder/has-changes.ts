import { diffLadder } from '../../../domain/ladder/diff';
import type { LadderDraft } from '../../../domain/ladder/draft';

/** How many things a draft changes about what is saved; a tier counts once, and so do the settings. */
export function countChanges(draft: LadderDraft): number {
  return diffLadder(draft.base, draft).length;
}

export function hasChanges(draft: LadderDraft): boolean {
  return countChanges(draft) > 0;
}
