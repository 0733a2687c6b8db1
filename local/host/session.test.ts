/** @vitest-environment jsdom */
import { beforeEach, describe, expect, it } from 'vitest';
import { createSession } from './session';

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/dashboard');
});

describe('the session', () => {
  it('is the owner’s, in English, unless something else was chosen', () => {
    expect(createSession(window).get()).toEqual({ identity: 'owner', language: 'en' });
  });

  it('is set by the address, which is then the page’s alone', () => {
    window.history.replaceState(null, '', '/dashboard/members?as=visitor&q=ann&lang=he#top');

    expect(createSession(window).get()).toEqual({ identity: 'visitor', language: 'he' });
    expect(window.location.href).toMatch(/\/dashboard\/members\?q=ann#top$/);
  });

  it('lasts as long as the tab', () => {
    createSession(window).set({ identity: 'member', language: 'he' });

    expect(createSession(window).get()).toEqual({ identity: 'member', language: 'he' });
  });

  it('takes no notice of people and languages that do not exist', () => {
    window.history.replaceState(null, '', '/dashboard?as=root&lang=xx');

    expect(createSession(window).get()).toEqual({ identity: 'owner', language: 'en' });
  });
});
