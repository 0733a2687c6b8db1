import type { HonoRequest } from 'hono';
import { invalidField } from '../engine/errors';

/**
 * Everything a request says, as one object: path parameters over body (POST, PUT, PATCH) or query string (GET,
 * DELETE). The SDK repeats path parameters in the query string or the body.
 */
export async function readInput(request: HonoRequest): Promise<Record<string, unknown>> {
  const hasBody = !['GET', 'DELETE'].includes(request.method);
  const rest = hasBody ? await readBody(request) : readQuery(request.queries());
  return { ...rest, ...request.param() };
}

/** The JSON object in a request's body. */
export async function readBody(request: HonoRequest): Promise<object> {
  const contentType = request.header('content-type') ?? '';
  if (!contentType.startsWith('application/json')) {
    throw invalidField('Content-Type', 'must be application/json', 'FORMAT');
  }
  return parseObject(await request.text());
}

function parseObject(text: string): object {
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalidField('body', 'must be a JSON object', 'FORMAT');
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
  for (const [name, values] of Object.entries(queries)) {
    if (name === '.r') {
      Object.assign(input, parseObject(Buffer.from(values.join(''), 'base64url').toString()));
      continue;
    }
    const value = values.length > 1 ? values : values[0];
    const [outer = name, inner] = name.split('.');
    const nested = input[outer];
    input[outer] =
      inner === undefined
        ? value
        : { ...(typeof nested === 'object' ? nested : {}), [inner]: value };
  }
  return input;
}
