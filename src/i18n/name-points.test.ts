import { describe, expect, it } from 'vitest';
import { createI18n } from './create-i18n';
import { en } from './en/catalogue';
import { he } from './he/catalogue';
import { namePoints } from './name-points';
import type { MessageTree } from './pseudo-locale';

/** Their settings are about the default word itself. */
const ABOUT_THE_WORD = /^(?:app\.(?:points|ownPoints)\.|program\.names\.pointsName)/;

function keysWith(word: RegExp, tree: MessageTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = prefix + key;
    if (typeof value !== 'string') return keysWith(word, value, `${path}.`);
    const text = value.replaceAll(/\{\{\w+\}\}|\$t\(.*?\)/g, '');
    return word.test(text) && !ABOUT_THE_WORD.test(path) ? [path] : [];
  });
}

describe('the word for points', () => {
  it('is the owner’s in every text, until there is none any more', () => {
    const i18n = createI18n('en-US');
    const takeBack = namePoints(i18n, 'stars');

    expect(i18n.t('program:activity.empty')).toBe('No stars have moved yet');
    expect(i18n.t('program:expiration.offSummary')).toBe('Stars never expire.');
    expect(i18n.t('members:adjust.title')).toBe('Adjust stars');
    expect(i18n.t('app:points.amount', { count: 1, amount: '1' })).toBe('1 stars');
    takeBack();
    expect(i18n.t('members:adjust.title')).toBe('Adjust points');
    expect(i18n.t('app:points.amount', { count: 1, amount: '1' })).toBe('1 point');
  });

  it('is of one page: another one does not learn it', () => {
    namePoints(createI18n('en-US'), 'Stars');

    expect(createI18n('en-US').t('members:adjust.title')).toBe('Adjust points');
  });

  it('is shown as it is when it looks like a placeholder', () => {
    const i18n = createI18n('en-US');
    namePoints(i18n, '{{amount}} $t(app:x)');

    expect(i18n.t('members:adjust.title').replaceAll('\u2060', '')).toBe(
      'Adjust {{amount}} $t(app:x)',
    );
  });

  it('is taken from one place by every text', () => {
    expect(keysWith(/\bpoints?\b/i, en)).toEqual([]);
    expect(keysWith(/נקודות/, he)).toEqual([]);
  });
});
