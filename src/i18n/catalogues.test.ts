import { describe, expect, it } from 'vitest';
import { en } from './en/catalogue';
import { he } from './he/catalogue';
import type { MessageTree } from './pseudo-locale';

const PLURAL_SUFFIX = /_(?:one|two|other)$/;

/** Every text under its dotted key, with the plural forms of one key together. */
function textsByKey(tree: MessageTree, prefix = ''): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix + key;
    if (typeof value === 'string') {
      const base = path.replace(PLURAL_SUFFIX, '');
      texts.set(base, [...(texts.get(base) ?? []), value]);
    } else {
      textsByKey(value, `${path}.`).forEach((found, inner) => texts.set(inner, found));
    }
  }
  return texts;
}

/** The placeholders of all forms together, but for the count: "one second" may leave it out. */
function placeholders(texts: string[]): string[] {
  const found = texts.flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? []);
  return [...new Set(found)].filter((name) => name !== '{{count}}').toSorted();
}

describe('the Hebrew catalogue', () => {
  const english = textsByKey(en);
  const hebrew = textsByKey(he);

  it.each([...english.keys()])('fills the same placeholders as English in %s', (key) => {
    const expected = placeholders(english.get(key) ?? []);

    expect(placeholders(hebrew.get(key) ?? [])).toEqual(expected);
  });

  it.each([...hebrew].filter(([key]) => key !== 'app.points.named'))(
    'is written in Hebrew in %s',
    (_key, texts) => {
      texts.forEach((text) => expect(text).toMatch(/[\u0590-\u05FF]/));
    },
  );
});
