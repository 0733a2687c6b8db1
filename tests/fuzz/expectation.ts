import { METHODS } from '../../emulator/api/methods';
import { formText, type Place, valueAt } from './places';
import { isOfOtherForm, isUnrestricted } from './form';
import { LIBERTIES } from './liberties';
import { REQUIRED } from './required-fields';
import type { FuzzRequest } from './request';
import { type CursorChange, placeOf, type PlaceSpoil, type Spoil, type TokenChange } from './spoil';
import { CURSOR_OF } from './stock';

const REFUSED_BODY = [400];
const REFUSED_PATH = [400, 404];

/**
 * The statuses that the documentation leaves for a request with one thing wrong; undefined when it says nothing, when
 * what was done is no mistake, or when several things are wrong at once.
 */
export function expectedStatuses(
  request: FuzzRequest,
  how: readonly Spoil[],
): readonly number[] | undefined {
  const [only, ...others] = how;
  if (!only || others.length > 0 || !LIBERTIES.isThere(request.name)) return undefined;
  return 'where' in only ? expectedOfPlace(request, only) : expectedOfWhole(request, only);
}

function expectedOfWhole(request: FuzzRequest, how: Spoil): readonly number[] | undefined {
  switch (how.kind) {
    case 'token':
      return expectedOfToken(request, how.token);
    case 'body':
      return isJson(request) && !isByteOrderMark(how.body) ? REFUSED_BODY : undefined;
    case 'header':
      return expectedOfHeader(request, how);
    case 'cursor':
      return expectedOfCursor(request, how.change);
    default:
      return undefined;
  }
}

/** Whether the route is known to read a JSON body; the others take anything, or nothing. */
function isJson({ name, body }: FuzzRequest): boolean {
  return body !== undefined && LIBERTIES.readsJson(name);
}

/** RFC 8259, 8.1: a parser may ignore it. */
function isByteOrderMark(body: string | Uint8Array): boolean {
  return typeof body === 'string' && body.startsWith('\ufeff');
}

function expectedOfToken({ name }: FuzzRequest, token: TokenChange): readonly number[] | undefined {
  const method = METHODS.find((each) => each.name === name);
  if (!method) return undefined;
  if (token === 'visitor') return [403];
  if (token !== 'member') return [401];
  return method.identities.includes('member') ? undefined : [403];
}

function expectedOfHeader(
  request: FuzzRequest,
  { name, value }: { name: string; value: string },
): readonly number[] | undefined {
  if (name === 'content-type' || name === 'content-encoding') {
    return isJson(request) ? REFUSED_BODY : undefined;
  }
  const isForeign = name === 'origin' || value === 'cross-site';
  return isForeign && request.path.startsWith('/__emulator/') ? [403] : undefined;
}

/** A cursor goes with nothing else, and only to the method it came from; the others do not know the field at all. */
function expectedOfCursor(
  { name }: FuzzRequest,
  change: CursorChange,
): readonly number[] | undefined {
  if (!METHODS.some((method) => method.name === name)) return undefined;
  return change === 'foreign' && name === CURSOR_OF ? undefined : REFUSED_BODY;
}

function expectedOfPlace(request: FuzzRequest, how: PlaceSpoil): readonly number[] | undefined {
  const place = placeOf(request, how);
  if (!place || LIBERTIES.isFree(request.name, formText(place))) return undefined;
  const sample = valueAt(request, place);
  if (!isWrong(request, { place, sample, how })) return undefined;
  return place[0] === 'params' ? REFUSED_PATH : REFUSED_BODY;
}

/** URLs carry no halves of characters: they become what browsers make of them. */
function asSent([part]: Place, value: unknown): unknown {
  return part !== 'body' && typeof value === 'string' ? Buffer.from(value).toString() : value;
}

type Change = { place: Place; sample: unknown; how: PlaceSpoil };

function isWrong({ name }: FuzzRequest, { place, sample, how }: Change): boolean {
  switch (how.kind) {
    case 'value':
      return !isUnrestricted(how.value) && isOfOtherForm(sample, asSent(place, how.value));
    case 'missing field':
      return (REQUIRED[name] ?? []).includes(formText(place.slice(1)));
    case 'unknown field':
      return true;
    case 'repeated item':
      return !Array.isArray(sample) || how.times > 300;
  }
}
