import { z } from 'zod';
import { invalidField } from '../engine/errors';
import { isSame, signatureOf } from './tokens';

/** What a cursor carries: the whole query it came from, since a follow-up request brings nothing else. */
const cursorSchema = z.strictObject({
  method: z.string(),
  query: z.record(z.string(), z.unknown()),
  position: z.array(z.union([z.string(), z.number(), z.null()])),
  backwards: z.boolean(),
});

export type Cursor = z.infer<typeof cursorSchema>;

/** Wix takes cursors of up to this many characters. */
export const MAX_CURSOR_LENGTH = 16_000;

/** Opaque and signed: clients cannot make or change one. */
export function encodeCursor(cursor: Cursor): string {
  const payload = Buffer.from(JSON.stringify(cursor)).toString('base64url');
  const token = `${payload}.${signatureOf(payload)}`;
  if (token.length > MAX_CURSOR_LENGTH) {
    throw invalidField('query.filter', 'is too long to be paged through', 'MAX_LENGTH');
  }
  return token;
}

/** Refuses a cursor that was altered, made elsewhere, or comes from another method. */
export function decodeCursor(token: string, method: string): Cursor {
  const [payload = '', signature = ''] = token.split('.');
  if (isSame(signature, signatureOf(payload))) {
    const cursor = cursorSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    if (cursor.method === method) return cursor;
  }
  throw invalidField('cursorPaging.cursor', 'is not a cursor of this query', 'FORMAT');
}
