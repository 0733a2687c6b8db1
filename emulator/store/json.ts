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

/**
 * Rows as one JSON parameter, for a statement that writes many: with a placeholder for every value it would be slower
 * to build than to run. Half a surrogate pair, which SQLite cannot keep, becomes the replacement character.
 */
export function toJsonRows(rows: readonly (object | string)[]): string {
  const text = JSON.stringify(rows);
  return /\\ud[89a-f]/.test(text) ? JSON.stringify(rows, withWholeCharacters) : text;
}

function withWholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}
