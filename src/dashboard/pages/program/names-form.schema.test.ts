import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../i18n/create-i18n';
import { namesSchema, toNamesRequest } from './names-form.schema';

const t = createI18n('en-US').getFixedT('en', 'program');

describe('the names form', () => {
  it.each([
    ['B', false],
    ['Be', true],
    [' B ', false],
    ['x'.repeat(50), true],
    ['x'.repeat(51), false],
    ['', false],
  ])('takes %j as the name of a program: %s', (name, isTaken) => {
    expect(namesSchema(t, true).safeParse({ name, pointsName: '' }).success).toBe(isTaken);
  });

  it('lets a program that never had a name stay without one', () => {
    expect(namesSchema(t, false).safeParse({ name: '', pointsName: 'Beans' }).success).toBe(true);
  });

  it('sends only what was changed', () => {
    const saved = { name: 'Bean Club', pointsName: 'Beans' };

    expect(toNamesRequest({ name: 'Tea Club', pointsName: 'Beans' }, saved)).toEqual({
      name: 'Tea Club',
    });
  });

  it("goes back to Wix's own word for points when the owner's is taken out", () => {
    const saved = { name: 'Bean Club', pointsName: 'Beans' };

    expect(toNamesRequest({ name: 'Bean Club', pointsName: '' }, saved)).toEqual({
      pointsName: null,
    });
  });
});
