import { describe, expect, it } from 'vitest';
import { en } from './en/catalogue';
import { he } from './he/catalogue';
import type { MessageTree } from './pseudo-locale';

/** Texts that are only amounts, names and the word for points. */
const NOT_WORDS = [
  'app.ownPoints.amount',
  'app.ownPoints.unit',
  'app.ownPoints.the',
  'ladder.margin',
  'ladder.rung.handleValue',
  'program.totals.title',
  'redeem.summary.item',
  'rewards.bulk.affects',
  'rules.form.points',
];

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

const mapTexts = (tree: MessageTree, look: (texts: string[]) => unknown) =>
  Object.fromEntries([...textsByKey(tree)].map(([key, texts]) => [key, look(texts)]));

describe('the Hebrew catalogue', () => {
  it('fills the same placeholders as English in every text', () => {
    expect(mapTexts(he, placeholders)).toEqual(mapTexts(en, placeholders));
  });

  it('is written in Hebrew, but for what is only an amount or a name', () => {
    const notHebrew = [...textsByKey(he)]
      .filter(([, texts]) => texts.some((text) => !/[\u0590-\u05FF]/.test(text)))
      .map(([key]) => key);

    expect(notHebrew).toEqual(NOT_WORDS);
  });

  it('says "ago" once: a distance in time has the word in it', () => {
    const texts = [...textsByKey(he).values()].flat().filter((text) => text.includes('{{age}}'));

    expect(texts).not.toHaveLength(0);
    expect(texts.filter((text) => text.includes('לפני'))).toEqual([]);
  });

  it('joins a prefix and what follows with the same hyphen everywhere, and sets no marks of direction', () => {
    const texts = [...textsByKey(he).values()].flat();

    expect(texts.filter((text) => /[\u05BE\u200E\u200F]/.test(text))).toEqual([]);
  });
});
