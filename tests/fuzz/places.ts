/** Where a value stands within a JSON value: the keys and indexes that lead to it. */
export type Place = readonly (string | number)[];

/** Filters that are nested by the thousand have more places than anybody could spoil. */
const MAX_DEPTH = 12;

/** Every place below the top, parents before their children. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (at.length > MAX_DEPTH) return [];
  return Object.entries(isContainer(value) ? value : {}).flatMap(([key, child]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return child === undefined
      ? []
      : [...(at.length > 0 ? [place] : []), ...placesIn(child, place)];
  });
}

/** A copy in which the value at a place is another one; `undefined` takes it away. */
export function changeAt<Parts extends object>(
  parts: Parts,
  place: Place,
  change: (value: unknown) => unknown,
): Parts {
  const copy = structuredClone(parts);
  const parent = place.slice(0, -1).reduce<unknown>(childOf, copy);
  const key = place.at(-1);
  if (!isContainer(parent) || key === undefined) return copy;
  const value = change(childOf(parent, key));
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true });
  return copy;
}

/** The value at a place; undefined where there is none. */
export function valueAt(parts: object, place: Place): unknown {
  return place.reduce<unknown>(childOf, parts);
}

/** The place as one text, such as `body.tier.requiredPoints`. */
export function formText(place: Place): string {
  return place.join('.');
}

function childOf(value: unknown, key: string | number): unknown {
  return isContainer(value) ? Reflect.get(value, key) : undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
