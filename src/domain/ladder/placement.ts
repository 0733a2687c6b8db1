import type { TiersProgram } from '../tier';
import type { LadderDraft } from './draft';
import { MAX_REQUIRED_POINTS } from './ladder-limits';

/** A tier as members are placed in it; a null key is the base tier. */
export type Place = { key: string | null; requiredPoints: number };

/** Where members are put: the base tier first, then upwards. While tiers are not active, the base tier is all there is. */
export type Placement = Place[];

const BASE_PLACE: Place = { key: null, requiredPoints: 0 };

/**
 * Where Wix places members now. Keys are those of the draft's rungs, as far as there is one.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/introduction
 */
export function currentPlacement({ status, tiers }: TiersProgram, draft: LadderDraft): Placement {
  const keyOf = new Map(draft.rungs.map(({ tierId, key }) => [tierId, key]));
  const places = tiers.map(({ id, requiredPoints }) => ({
    key: keyOf.get(id) ?? id,
    requiredPoints,
  }));
  return status === 'ACTIVE' ? [BASE_PLACE, ...places] : [BASE_PLACE];
}

/** Where Wix will place members by the draft. */
export function draftPlacement({ status, rungs }: LadderDraft): Placement {
  return status === 'ACTIVE' ? placementIfActive({ rungs }) : [BASE_PLACE];
}

/** Where the rungs would place members, whatever the status. */
export function placementIfActive({ rungs }: Pick<LadderDraft, 'rungs'>): Placement {
  return [BASE_PLACE, ...rungs.map(({ key, requiredPoints }) => ({ key, requiredPoints }))];
}

/**
 * How high each tier of two ladders is, so that tiers of different ladders can be compared: those that both have are the
 * landmarks, and what one of them has between two landmarks is ordered by points.
 */
export function rankPlaces(from: Placement, to: Placement): ReadonlyMap<string | null, number> {
  const inBoth = to.filter((place) => from.some((other) => other.key === place.key));
  const landmarks = new Map(inBoth.map((place, index) => [place.key, index * STRIDE]));
  return new Map([...rankWithin(from, landmarks), ...rankWithin(to, landmarks)]);
}

/** Above every threshold, so that no rank between two landmarks reaches the next one. */
const STRIDE = MAX_REQUIRED_POINTS + 1;

function rankWithin(
  placement: Placement,
  landmarks: ReadonlyMap<string | null, number>,
): [string | null, number][] {
  let below = 0;
  return placement.map(({ key, requiredPoints }) => {
    const landmark = landmarks.get(key);
    if (landmark === undefined) return [key, below + requiredPoints];
    below = landmark;
    return [key, landmark];
  });
}
