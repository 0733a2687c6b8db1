import { describe, expect, it } from 'vitest';
import { toFrameUrl } from './environment';

const CONFIG = {
  siteName: 'Demo',
  timeZone: 'Asia/Jerusalem',
  emulatorUrl: 'http://127.0.0.1:4601',
  pages: [],
  modals: [],
  plugins: [],
  menuPlugins: [],
  tokens: { owner: 'o', member: 'm', visitor: 'v' },
};

describe('the address of a frame', () => {
  it('says all that the page’s host module reads, decoded twice as it does', () => {
    const session = { identity: 'owner', language: 'he' } as const;

    const url = new URL(
      toFrameUrl('page-1', 'https://frame-3.manage.wix.com', { session, config: CONFIG }),
      'http://127.0.0.1',
    );

    const read = (name: string): unknown =>
      JSON.parse(decodeURIComponent(url.searchParams.get(name) ?? ''));
    expect(url.pathname).toBe('/_wix/extensions/backoffice/page-1');
    expect(url.searchParams.get('origin')).toBe('https://frame-3.manage.wix.com');
    expect(read('siteInfo')).toEqual({ wixEditorAvailable: false, wixEditorActive: false });
    expect(read('essentials')).toEqual({
      language: 'he',
      locale: 'he',
      timezone: 'Asia/Jerusalem',
    });
  });
});
