import { invalidField } from '../engine/errors';
import { isSame, signatureOf } from './tokens';

/** A URL segment that says a text and proves that the emulator wrote it, so that nobody can guess another one. */
export function signSegment(text: string): string {
  const payload = Buffer.from(text).toString('base64url');
  return `${payload}.${signatureOf(payload)}`;
}

/** The text of a segment; refuses one that the emulator did not write. */
export function readSegment(segment: string): string {
  const [payload = '', signature = ''] = segment.split('.');
  if (isSame(signature, signatureOf(payload))) return Buffer.from(payload, 'base64url').toString();
  throw invalidField('url', 'was not handed out by this emulator', 'FORMAT');
}
