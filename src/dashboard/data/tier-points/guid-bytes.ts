export const GUID_BYTES = 16;

/** A GUID as its 16 bytes, which sort as its text does. */
export function toGuidBytes(guid: string): Uint8Array {
  const hex = guid.replaceAll('-', '');
  return Uint8Array.from({ length: GUID_BYTES }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

/** The GUID at a place of a column of them. */
export function guidAt(column: Uint8Array, place: number): string {
  const bytes = column.subarray(place * GUID_BYTES, (place + 1) * GUID_BYTES);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The place of an id in an ascending column, or where it would have to be put. */
export function findGuid(column: Uint8Array, id: Uint8Array): { place: number; isFound: boolean } {
  let low = 0;
  let high = column.length / GUID_BYTES;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(column, middle, id);
    if (order === 0) return { place: middle, isFound: true };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { place: low, isFound: false };
}

function compareAt(...[column, place, id]: [Uint8Array, number, Uint8Array]): number {
  for (let index = 0; index < GUID_BYTES; index += 1) {
    const difference = (column[place * GUID_BYTES + index] ?? 0) - (id[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
