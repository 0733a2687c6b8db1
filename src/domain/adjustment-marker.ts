/** Why somebody changes points by hand, as far as it is chosen from a list. */
export const MANUAL_INTENTS = ['goodwill', 'mistake', 'purchase', 'migration'] as const;

export type ManualIntent = (typeof MANUAL_INTENTS)[number];

/** A reversal is an intent too, but it begins at the entry that it takes back. */
export type AdjustmentIntent = ManualIntent | 'reversal';

/** None of them is a hexadecimal digit, so that a marker tells by its first character which intent it has, if any. */
const CODES = {
  goodwill: 'g',
  mistake: 'm',
  purchase: 'p',
  migration: 'i',
  reversal: 'r',
} as const satisfies Record<AdjustmentIntent, string>;

const MARKER = /^(?:[gmpi]?[0-9a-f]{8}|r[0-9a-f]{32})$/;
const REVERSAL = /^r([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
const INTENTS: readonly AdjustmentIntent[] = [...MANUAL_INTENTS, 'reversal'];

/** The marker of one intent, from a UUID made when the owner decides; every attempt carries the same one. */
export function toMarker(uuid: string, intent: ManualIntent): string {
  return CODES[intent] + uuid.slice(0, 8).toLowerCase();
}

/**
 * The marker of a reversal names the whole entry that it takes back: whoever reverses it, from wherever, carries the
 * same one, so a second reversal is found out before it is sent.
 */
export function toReversalMarker(transactionId: string): string {
  return CODES.reversal + transactionId.replaceAll('-', '').toLowerCase();
}

export function isMarker(text: string): boolean {
  return MARKER.test(text);
}

/** The intent that a marker stands for; null for entries that were made without one. */
export function intentOf(marker: string | null): AdjustmentIntent | null {
  return INTENTS.find((intent) => marker?.startsWith(CODES[intent])) ?? null;
}

/** The id of the entry that a reversal takes back; null for every other marker. */
export function reversedIdOf(marker: string | null): string | null {
  const parts = REVERSAL.exec(marker ?? '')?.slice(1);
  return parts?.join('-') ?? null;
}
