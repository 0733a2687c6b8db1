import { z } from 'zod';
import { adjustFormValues } from './adjust-form.schema';

const PREFIX = 'rungs.adjustment.';

const points = z.object({
  balance: z.number(),
  earned: z.number(),
  adjusted: z.number(),
  redeemed: z.number(),
  expired: z.number(),
});

/** An attempt that was sent and whose outcome is not known yet. It holds ids and numbers, and nobody's name. */
const pendingAdjustment = z.object({
  /** What it adjusts, as the drafts know it. */
  key: z.string(),
  accountId: z.string(),
  seed: z.string(),
  basis: z.object({
    points,
    tier: z.object({ id: z.string().nullable(), points: z.number() }),
    revision: z.string(),
  }),
  values: adjustFormValues,
  request: z.object({
    change: z.object({ kind: z.enum(['add', 'remove', 'set']), points: z.number() }),
    revision: z.string(),
    reason: z.string(),
    marker: z.string(),
  }),
});

export type PendingAdjustment = z.output<typeof pendingAdjustment>;

/**
 * Notes an attempt before it is sent, where it survives a reload and the end of the tab. A browser that keeps nothing
 * must not keep anybody from working: then only this page knows of it.
 */
export function keepPending(pending: PendingAdjustment): void {
  try {
    const noted = pendingAdjustment.parse(pending);
    localStorage.setItem(PREFIX + pending.key, JSON.stringify(noted));
  } catch {
    return;
  }
}

/** To be called as soon as the outcome is certain. */
export function forgetPending(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    return;
  }
}

/** Everything noted and not forgotten; what cannot be read any more is left out. */
export function readPending(): PendingAdjustment[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .flatMap((name) => parse(localStorage.getItem(name)));
  } catch {
    return [];
  }
}

function parse(text: string | null): PendingAdjustment[] {
  try {
    return [pendingAdjustment.parse(JSON.parse(text ?? ''))];
  } catch {
    return [];
  }
}
