import { describe, expect, it } from 'vitest';
import { pseudoLocale } from './pseudo-locale';

describe('pseudo-locale', () => {
  it('accents, brackets and lengthens every text', () => {
    const pseudo = pseudoLocale({ actions: { save: 'Save' } });

    expect(pseudo).toEqual({ actions: { save: '[Šávé~~]' } });
  });

  it('leaves placeholders, references and tags as they are', () => {
    const pseudo = pseudoLocale({ updated: '$t(app:points.unit) {{since}} <bold>ago</bold>' });

    expect(pseudo['updated']).toContain('$t(app:points.unit) {{since}}');
    expect(pseudo['updated']).toContain('<bold>ágö</bold>');
  });
});
