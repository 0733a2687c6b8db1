import { z } from 'zod';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { TiersProgram } from '../../../domain/tier';
import { hasChanges } from './has-changes';

const PREFIX = 'rungs.ladder-draft.';

const status = z.enum(['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED']);
const look = { name: z.string(), description: z.string().nullable(), icon: z.string().nullable() };
const settings = {
  status,
  rollingWindowMonths: z.number(),
  baseTier: z.object(look).nullable(),
};
const program = { ...settings, createdAt: z.string().nullable(), revision: z.string() };
const tier = z.object({
  ...look,
  id: z.string(),
  requiredPoints: z.number(),
  revision: z.string(),
});
const rung = z.object({
  ...look,
  key: z.string(),
  tierId: z.string().nullable(),
  requiredPoints: z.number(),
});
const fate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('move'), rungKey: z.string().nullable() }),
]);
const draftSchema: z.ZodType<LadderDraft> = z.object({
  ...settings,
  base: z.object({ ...program, tiers: z.array(tier) }),
  rungs: z.array(rung),
  fates: z.record(z.string(), fate),
});

const keptSchema = z.object({ draft: draftSchema, keptAt: z.number() });

/** A draft from before; `keptAt` is when it was last changed, in epoch milliseconds. */
export type KeptDraft = z.output<typeof keptSchema> & {
  /** Whether the page was only loaded anew, in the same tab. */
  isOfThisVisit: boolean;
};

/**
 * Keeps the draft of a site's ladder, for this tab and for after it is closed; without changes there is none to keep. A
 * tab clears away only what it kept itself: another one may still be at work. A browser that keeps nothing must not keep
 * anybody from working.
 */
export function keepDraft(draft: LadderDraft, changedAt: number): void {
  const key = keyOf(draft.base);
  if (key === null) return;
  try {
    if (hasChanges(draft)) {
      const text = JSON.stringify({ draft, keptAt: changedAt });
      sessionStorage.setItem(key, text);
      localStorage.setItem(key, text);
    } else if (sessionStorage.getItem(key) !== null) {
      sessionStorage.removeItem(key);
      localStorage.removeItem(key);
    }
  } catch {
    return;
  }
}

/** The draft that was kept of this ladder, by this tab or else by an earlier one; from now on it is this tab's. */
export function takeKeptDraft(ladder: TiersProgram): KeptDraft | null {
  const key = keyOf(ladder);
  if (key === null) return null;
  try {
    const own = read(sessionStorage.getItem(key));
    if (own !== null) return { ...own, isOfThisVisit: true };
    const text = localStorage.getItem(key) ?? '';
    const earlier = read(text);
    if (earlier === null) return null;
    sessionStorage.setItem(key, text);
    return { ...earlier, isOfThisVisit: false };
  } catch {
    return null;
  }
}

/** All sites of an owner share one storage: the app's. */
function keyOf({ createdAt }: TiersProgram): string | null {
  return createdAt === null ? null : PREFIX + createdAt;
}

function read(text: string | null): z.output<typeof keptSchema> | null {
  if (text === null) return null;
  try {
    return keptSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
