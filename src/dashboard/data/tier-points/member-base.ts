import type { TierPointsPage } from '../../../domain/tier-points';
import { findGuid, guidAt, GUID_BYTES, toGuidBytes } from './guid-bytes';

/** The members of a part of the id space, by id: 20 bytes each. */
export type MemberRange = {
  ids: Uint8Array<ArrayBuffer>;
  points: Int32Array<ArrayBuffer>;
  /** Whether these are all members of the part, or only its first. */
  isComplete: boolean;
};

/** What is left to read of a part: above `after`, up to `until`; null is the end of the id space. */
export type IdBounds = { after: string | null; until: string | null };

const EMPTY: MemberRange = {
  ids: new Uint8Array(0),
  points: new Int32Array(0),
  isComplete: false,
};

const MEMBERS_PER_RANGE = 1000;
const MIN_RANGES = 8;
const MAX_RANGES = 4096;
const ID_SPACE = 2 ** 32;

/** Into how many parts, a power of two, the ids of so many members are cut. */
export function countRanges(members: number): number {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, members / MEMBERS_PER_RANGE)));
  return Math.min(MAX_RANGES, Math.max(MIN_RANGES, wanted));
}

export function createRanges(count: number): MemberRange[] {
  return Array.from({ length: count }, () => EMPTY);
}

/** What is left to read of a part. */
export function boundsOf(ranges: readonly MemberRange[], index: number): IdBounds {
  const range = ranges[index] ?? EMPTY;
  const known = range.points.length;
  return {
    after: known > 0 ? guidAt(range.ids, known - 1) : lastIdOf(index - 1, ranges.length),
    until: index === ranges.length - 1 ? null : lastIdOf(index, ranges.length),
  };
}

function lastIdOf(index: number, count: number): string | null {
  if (index < 0) return null;
  const prefix = ((index + 1) * (ID_SPACE / count) - 1).toString(16).padStart(8, '0');
  return `${prefix}-ffff-ffff-ffff-ffffffffffff`;
}

/** A part with the page that follows on what is known of it. */
export function appendPage(
  range: MemberRange,
  { ids, points, isLast }: TierPointsPage,
): MemberRange {
  const allIds = new Uint8Array(range.ids.length + ids.length * GUID_BYTES);
  allIds.set(range.ids);
  ids.forEach((id, index) => allIds.set(toGuidBytes(id), range.ids.length + index * GUID_BYTES));
  const allPoints = new Int32Array(range.points.length + points.length);
  allPoints.set(range.points);
  allPoints.set(points, range.points.length);
  return { ids: allIds, points: allPoints, isComplete: isLast };
}

/** In which part an id lies. */
export function rangeOf(id: string, count: number): number {
  return Math.floor((Number.parseInt(id.slice(0, 8), 16) / ID_SPACE) * count);
}

/** A part with a member's new points. A member who comes after what is known of it will be read in any case. */
export function putMember(range: MemberRange, id: string, points: number): MemberRange {
  const bytes = toGuidBytes(id);
  const { place, isFound } = findGuid(range.ids, bytes);
  if (isFound) {
    if (range.points[place] === points) return range;
    const changed = range.points.slice();
    changed[place] = points;
    return { ...range, points: changed };
  }
  if (place === range.points.length && !range.isComplete) return range;
  const at = place * GUID_BYTES;
  return {
    ...range,
    ids: Uint8Array.from([...range.ids.subarray(0, at), ...bytes, ...range.ids.subarray(at)]),
    points: Int32Array.from([
      ...range.points.subarray(0, place),
      points,
      ...range.points.subarray(place),
    ]),
  };
}

export function countKnown(ranges: readonly MemberRange[]): number {
  return ranges.reduce((sum, { points }) => sum + points.length, 0);
}

/** All parts in two columns. */
export function joinRanges(ranges: readonly MemberRange[]): Pick<MemberRange, 'ids' | 'points'> {
  const known = countKnown(ranges);
  const ids = new Uint8Array(known * GUID_BYTES);
  const points = new Int32Array(known);
  let place = 0;
  for (const range of ranges) {
    ids.set(range.ids, place * GUID_BYTES);
    points.set(range.points, place);
    place += range.points.length;
  }
  return { ids, points };
}
