import type { DashboardPage } from '../dashboard-config';

const BASE = '/dashboard';
/** Where a page of Wix itself would be; the local dashboard has none of them. */
const WIX_PAGES_BASE = `${BASE}/wix`;

/** Pages of Wix that the local dashboard has a stand-in for, at Wix's own paths; those of one thing end with its id. */
const STAND_INS = [
  { name: 'contact', pageId: null, route: 'contacts/view' },
  { name: 'contacts', pageId: 'bdd09dca-7cc9-4524-81d7-c9336071b33e', route: 'contacts' },
  { name: 'order', pageId: null, route: 'ecom-platform/order-details' },
  { name: 'orders', pageId: '8107f05f-d646-4c81-be90-adf28d321398', route: 'ecom-platform/orders' },
] as const;

export type StandInName = (typeof STAND_INS)[number]['name'];

/** The part of an address that belongs to the page: what its URL ends with after the page's own route. */
export type PageLocation = {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

export type DashboardLocation =
  | { readonly kind: 'page'; readonly page: DashboardPage; readonly location: PageLocation }
  | { readonly kind: 'stand-in'; readonly name: StandInName; readonly id: string }
  | { readonly kind: 'wix-page'; readonly pageId: string }
  | { readonly kind: 'unknown'; readonly path: string };

export type Destination = { readonly pageId?: string; readonly relativeUrl?: string };

type Address = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** Finds the page an address leads to; the longest matching route wins, `/dashboard` itself is the first page. */
export function parseDashboardLocation(
  pages: readonly DashboardPage[],
  { pathname, search, hash }: Address,
): DashboardLocation {
  const matches = pages.filter((page) => isAtOrBelow(pathname, toRoute(page)));
  const [first] = pages;
  const page =
    matches.sort((a, b) => b.routePath.length - a.routePath.length)[0] ??
    (pathname.replace(/\/$/, '') === BASE ? first : undefined);
  if (page) {
    const rest = pathname.slice(toRoute(page).length);
    return { kind: 'page', page, location: { pathname: rest, search, hash } };
  }
  const standIn = STAND_INS.find(({ route }) => isAtOrBelow(pathname, `${BASE}/${route}`));
  if (standIn) {
    const [id = ''] = pathname.slice(`${BASE}/${standIn.route}/`.length).split('/');
    return { kind: 'stand-in', name: standIn.name, id };
  }
  if (isAtOrBelow(pathname, WIX_PAGES_BASE)) {
    const [pageId = ''] = pathname.slice(WIX_PAGES_BASE.length + 1).split('/');
    return { kind: 'wix-page', pageId };
  }
  return { kind: 'unknown', path: pathname };
}

/** The address of a page, with `relativeUrl` (path, query, fragment) appended as Wix does. */
export function toDashboardUrl(
  pages: readonly DashboardPage[],
  pageId: string,
  relativeUrl = '',
): string {
  const page = pages.find(({ id }) => id === pageId);
  const route = page ? toRoute(page) : toWixRoute(pageId);
  const separator = relativeUrl === '' || /^[/?#]/.test(relativeUrl) ? '' : '/';
  return `${route}${separator}${relativeUrl}`;
}

/** The address of a stand-in; `id` is what it is about. */
export function toStandInUrl(name: StandInName, id = ''): string {
  const { route } = STAND_INS.find((standIn) => standIn.name === name) ?? STAND_INS[0];
  return id === '' ? `${BASE}/${route}` : `${BASE}/${route}/${encodeURIComponent(id)}`;
}

function toWixRoute(pageId: string) {
  const standIn = STAND_INS.find((each) => each.pageId === pageId);
  return standIn ? `${BASE}/${standIn.route}` : `${WIX_PAGES_BASE}/${encodeURIComponent(pageId)}`;
}

function toRoute(page: DashboardPage) {
  return `${BASE}/${page.routePath.replace(/^\/|\/$/g, '')}`;
}

function isAtOrBelow(pathname: string, route: string) {
  return pathname === route || pathname.startsWith(`${route}/`);
}
