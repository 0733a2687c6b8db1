const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};

/** How much longer than English a translation may be: about a third, as in German or Finnish. */
const GROWTH = 1 / 3;

function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\}|\$t\(.*?\)|<\/?\w+>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\w/g, (c) => ACCENTED[c] ?? c)))
    .join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length * GROWTH))}]`;
}

/** A tree of messages, as a catalogue is. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/**
 * A made-up language for tests: every text accented, bracketed and a third longer. Text on screen without brackets
 * did not come from a catalogue, and a layout that holds it holds German.
 */
export function pseudoLocale(messages: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoLocale(value),
    ]),
  );
}
