import { describe, expect, it } from 'vitest';
import { createI18n } from './create-i18n';
import { createFormat } from './format';
import { namePoints } from './name-points';

const place = { locale: 'en-US', timeZone: 'Asia/Jerusalem' };
const t = createI18n('en-US').getFixedT('en', 'app');
const NOW = Date.UTC(2026, 2, 12, 12);

describe('formatting', () => {
  const format = createFormat(place, t);

  it.each([
    [0, '0 points'],
    [1, '1 point'],
    [1234567, '1,234,567 points'],
  ])('writes %s with the right plural', (amount, text) => {
    expect(format.points(amount)).toBe(text);
  });

  it('keeps the sign of a change to a balance', () => {
    expect(format.signedPoints(50)).toBe('+50 points');
    expect(format.signedPoints(-50)).toBe('-50 points');
    expect(format.signedPoints(0)).toBe('0 points');
  });

  it("uses the owner's word for points as it is written, without inflecting it", () => {
    const i18n = createI18n('en-US');
    namePoints(i18n, 'Beans');

    expect(createFormat(place, i18n.getFixedT('en', 'app')).points(1)).toBe('1 Beans');
  });

  it("shows dates in the site's time zone", () => {
    expect(format.date('2026-03-11T23:30:00Z')).toBe('Mar 12, 2026');
  });

  it.each([
    [NOW - 90_000, '1 minute ago'],
    [NOW - 2 * 60_000, '2 minutes ago'],
    [NOW - 3 * 3_600_000, '3 hours ago'],
    [NOW - 26 * 3_600_000, '1 day ago'],
    [NOW - 10_000, '1 minute ago'],
    [NOW, '1 minute ago'],
    [NOW + 90_000, '1 minute ago'],
  ])('tells how long ago a moment was', (time, text) => {
    expect(format.ago(time, NOW)).toBe(text);
  });
});
