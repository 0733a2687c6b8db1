import type { HonoRequest } from 'hono';
import { invalidField } from '../engine/errors';

/** What says everything in its URL; HEAD is answered like GET, without the body. */
export const WITHOUT_BODY = ['GET', 'HEAD', 'DELETE'];

/**
 * Everything a request says, as one object: path parameters over body (POST, PUT, PATCH) or query string (GET,
 * DELETE). The SDK repeats path parameters in the query string or the body.
 */
export async function readInput(request: HonoRequest): Promise<Record<string, unknown>> {
  const hasBody = !WITHOUT_BODY.includes(request.method);
  const rest = hasBody ? await readBody(request) : readQuery(request.queries());
  return { ...rest, ...request.param() };
}

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** The JSON object in a request's body. */
export async function readBody(request: HonoRequest): Promise<object> {
  if (!JSON_TYPE.test(request.header('content-type') ?? '')) {
    throw invalidField('Content-Type', 'must be application/json, in UTF-8', 'FORMAT');
  }
  if ((request.header('content-encoding') ?? 'identity') !== 'identity') {
    throw invalidField('Content-Encoding', 'is not supported', 'FORMAT');
  }
  return parseObject(await request.text().catch(refuseCutBody));
}

/** The connection broke, or its framing, before the body was whole. Nobody reads the answer; the call log keeps it. */
export function refuseCutBody(): never {
  throw invalidField('body', 'was cut off', 'FORMAT');
}

function parseObject(text: string): object {
  const value = parseJson(text);
  if (SUSPECT.test(text)) requireText(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalidField('body', 'must be a JSON object', 'FORMAT');
}

/**
 * What a NUL, half of a surrogate pair, or the one name that objects cannot be asked for looks like in JSON; much else
 * looks like it, and is then looked at.
 */
const SUSPECT = /\0|proto|\\u00|\\u[dD][89a-fA-F]|[\ud800-\udfff]/;

/** Wix's strings are UTF-8, which has no halves of characters, and a NUL would end a text halfway in the database. */
function requireText(value: unknown): void {
  if (typeof value === 'string') {
    if (!value.includes('\0') && isWellFormed(value)) return;
    throw invalidField('body', 'has a text that is no valid UTF-8, or with a NUL', 'FORMAT');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') throw invalidField(key, 'is not a field', 'FIELD_NOT_ALLOWED');
    requireText(key);
    requireText(child);
  }
}

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidField('body', 'is not valid JSON', 'FORMAT');
  }
}

/**
 * Dotted names become nested objects (`cursorPaging.limit=3`), repeated names lists. The SDK sends what does not fit
 * into names as one `.r`, which holds base64url JSON.
 */
function readQuery(queries: Record<string, string[]>): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  requireText(queries);
  for (const [name, values] of Object.entries(queries)) {
    if (name === '.r') {
      Object.assign(input, parseObject(Buffer.from(values.join(''), 'base64url').toString()));
      continue;
    }
    const value = values.length > 1 ? values : values[0];
    const [outer = name, inner] = name.split('.');
    if (outer === '__proto__' || inner === '__proto__') {
      throw invalidField(name, 'is not a field', 'FIELD_NOT_ALLOWED');
    }
    const nested = input[outer];
    input[outer] =
      inner === undefined
        ? value
        : { ...(typeof nested === 'object' ? nested : {}), [inner]: value };
  }
  return input;
}
