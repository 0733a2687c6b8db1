/** Makes ids: random in a running emulator, a fixed sequence in a seed, so that seeds are repeatable. */
export type IdSource = { next(): string };

/** Lays 32 hexadecimal digits out as a version 4 GUID. */
export function guidFromHex(hex: string): string {
  const digits = hex.padStart(32, '0').slice(0, 32);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
