import { describe, expect, it } from 'vitest';
import { toIconUrl } from './icon-url';

describe('the address of an icon', () => {
  it.each([
    ['https://example.com/gold.svg', 'https://example.com/gold.svg'],
    [
      'wix:image://v1/abc_123~mv2.png/gold.png#originWidth=64&originHeight=64',
      'https://static.wixstatic.com/media/abc_123~mv2.png',
    ],
    ['shapes/0f6b.svg', 'https://static.wixstatic.com/shapes/0f6b.svg'],
    ['javascript:alert(1)', null],
    [null, null],
  ])('%s is %s', (icon, url) => {
    expect(toIconUrl(icon)).toBe(url);
  });
});
