import { z } from 'zod';

/** Pieces of request schemas that several methods share. Numbers are JSON numbers, revisions decimal strings. */
export const guid = z.guid();
export const text = (minLength: number, maxLength: number) =>
  z.string().min(minLength).max(maxLength);
/** The tier of a per-tier entry; left out or null, it is the base tier. */
export const tierId = guid.nullish().transform((id) => id ?? null);
/** uint64 as a decimal string. */
export const revision = z.string().regex(/^\d{1,20}$/);
const imageText = z.string().max(2000);
const pixels = z.int().min(0).max(100_000);
/** The icon of a request; null means none. */
export const image = z
  .strictObject({
    id: imageText.optional(),
    url: imageText.optional(),
    height: pixels.optional(),
    width: pixels.optional(),
    altText: imageText.nullish(),
    filename: imageText.optional(),
  })
  .nullish();
/** As long as an address can be: RFC 3696. */
export const email = z.email().max(320);
/** Money as a number, up to what can be counted in cents. */
export const money = z.number().max(9_999_999.99).multipleOf(0.01);
/** A read-only field: accepted, because clients send whole entities back, and ignored. */
export const readOnly = z.unknown().optional();

/** A whole number in a query string, where it is text; inside `.r` it is a number. */
export const wholeNumber = z.union([
  z.int().max(999_999_999),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);
