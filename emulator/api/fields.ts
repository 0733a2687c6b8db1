import { z } from 'zod';
import { imageSchema } from '../engine/image';

/** Pieces of request schemas that several methods share. Numbers are JSON numbers, revisions decimal strings. */
export const guid = z.guid();
export const text = (minLength: number, maxLength: number) =>
  z.string().min(minLength).max(maxLength);
/** The tier of a per-tier entry; left out or null, it is the base tier. */
export const tierId = guid.nullish().transform((id) => id ?? null);
/** uint64 as a decimal string. */
export const revision = z.string().regex(/^\d{1,20}$/);
/** The icon of a request; null means none. */
export const image = z.strictObject(imageSchema.shape).nullish();
/** A read-only field: accepted, because clients send whole entities back, and ignored. */
export const readOnly = z.unknown().optional();
