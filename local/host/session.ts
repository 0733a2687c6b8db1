import type { Store } from './store';
import { createStore } from './store';

export const IDENTITIES = ['owner', 'member', 'visitor'] as const;
export const LANGUAGES = ['en', 'he'] as const;

export type Identity = (typeof IDENTITIES)[number];
export type Language = (typeof LANGUAGES)[number];

/** Who looks at the dashboard, and in which language. */
export type Session = { readonly identity: Identity; readonly language: Language };

/**
 * The session of this browser tab. `?as=` and `?lang=` in the address set it and are then taken out of the
 * address, which belongs to the page; it is kept until the tab is closed.
 */
export function createSession(window: Window): Store<Session> {
  const address = new URL(window.location.href);
  const choose = <T extends string>(name: string, allowed: readonly T[], fallback: T) => {
    const wanted = address.searchParams.get(name) ?? window.sessionStorage.getItem(name);
    return allowed.find((value) => value === wanted) ?? fallback;
  };
  const session = createStore<Session>({
    identity: choose('as', IDENTITIES, 'owner'),
    language: choose('lang', LANGUAGES, 'en'),
  });
  const keep = () => {
    window.sessionStorage.setItem('as', session.get().identity);
    window.sessionStorage.setItem('lang', session.get().language);
  };
  keep();
  session.subscribe(keep);
  if (address.searchParams.has('as') || address.searchParams.has('lang')) {
    address.searchParams.delete('as');
    address.searchParams.delete('lang');
    window.history.replaceState(null, '', address);
  }
  return session;
}
