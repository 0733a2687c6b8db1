import { describe, expect, it } from 'vitest';
import { pseudoLocale } from './pseudo-locale';

describe('pseudo-locale', () => {
  it('accents, brackets and lengthens every text', () => {
    const pseudo = pseudoLocale({ actions: { save: 'Save' } });

    expect(pseudo).toEqual({ actions: { save: '[Šávé~~]' } });
  });

  it('leaves placeholders and tags as they are', () => {
    const pseudo = pseudoLocale({ updated: 'Updated {{since}} <bold>ago</bold>' });

    expect(pseudo['updated']).toContain('{{since}}');
    expect(pseudo['updated']).toContain('<bold>ágö</bold>');
  });
});
