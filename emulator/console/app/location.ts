import { useSyncExternalStore } from 'react';

export const SECTIONS = ['world', 'storefront', 'faults', 'calls', 'webhooks', 'site'] as const;

export type Section = (typeof SECTIONS)[number];

export type Location = { section: Section; rest: readonly string[] };

/** Where the page is: `#storefront/<contact>/<checkout>`. An unknown address is the start. */
export function parseHash(hash: string): Location {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  const section = SECTIONS.find((known) => known === first);
  return section ? { section, rest } : { section: 'world', rest: [] };
}

/** A broken escape stands for itself: an address may hold anything. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place on the page. */
export function hashOf(section: Section, ...rest: readonly string[]): string {
  return `#${[section, ...rest].map(encodeURIComponent).join('/')}`;
}

export function goTo(section: Section, ...rest: readonly string[]): void {
  window.location.hash = hashOf(section, ...rest);
}

export function useLocation(): Location {
  return parseHash(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
