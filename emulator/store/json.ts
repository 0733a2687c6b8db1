import type { z } from 'zod';

/** Reads a JSON column. The schema is the entity's own, so a column that does not fit fails here and not later. */
export function fromJson<Value>(text: string, schema: z.ZodType<Value>): Value {
  return schema.parse(JSON.parse(text));
}

/** Reads a nullable JSON column. */
export function fromNullableJson<Value>(
  text: string | null,
  schema: z.ZodType<Value>,
): Value | null {
  return text === null ? null : fromJson(text, schema);
}

/** Writes a nullable JSON column. */
export function toNullableJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
