import { z } from 'zod';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { TiersProgram } from '../../../domain/tier';
import { hasChanges } from './has-changes';

const KEY = 'rungs.ladder-draft';

const status = z.enum(['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED']);
const look = { name: z.string(), description: z.string().nullable(), icon: z.string().nullable() };
const settings = {
  status,
  rollingWindowMonths: z.number(),
  baseTier: z.object(look).nullable(),
};
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
  base: z.object({ ...settings, tiers: z.array(tier), revision: z.string() }),
  rungs: z.array(rung),
  fates: z.record(z.string(), fate),
});

/** Keeps a draft over reloads of the page, for as long as the browser's tab is open; a draft without changes is none. */
export function keepDraft(draft: LadderDraft): void {
  if (hasChanges(draft)) sessionStorage.setItem(KEY, JSON.stringify(draft));
  else sessionStorage.removeItem(KEY);
}

/** The draft that was kept, if it is one of this ladder: the same tab may have shown another site since. */
export function readKeptDraft(program: TiersProgram): LadderDraft | null {
  const parsed = draftSchema.safeParse(readJson(sessionStorage.getItem(KEY)));
  return parsed.success && isSameLadder(parsed.data.base, program) ? parsed.data : null;
}

function isSameLadder(base: TiersProgram, program: TiersProgram): boolean {
  if (base.tiers.length === 0) return program.tiers.length === 0;
  return base.tiers.some(({ id }) => program.tiers.some((saved) => saved.id === id));
}

function readJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
