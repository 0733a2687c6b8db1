/** Makes ids: random in a running emulator, a fixed sequence in a seed, so that seeds are repeatable. */
export type IdSource = { next(): string };

/**
 * The ids of one command: each begins as the command's own does. What a command writes then lies beside each other in
 * the indexes by id, however many rows that is, and ids of different commands tell nothing about their order.
 */
export function idsOfCommand(commandId: string, ids: IdSource): IdSource {
  const beginning = commandId.slice(0, SHARED_DIGITS);
  return { next: () => beginning + ids.next().slice(SHARED_DIGITS) };
}

/** Up to the first dash; 90 random bits remain. */
const SHARED_DIGITS = 8;

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
