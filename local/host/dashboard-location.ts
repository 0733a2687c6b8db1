import type { DashboardPage } from '../dashboard-config';

const BASE = '/dashboard';
/** Where a page of Wix itself would be; the local dashboard has none of them. */
const WIX_PAGES_BASE = `${BASE}/wix`;

/** The part of an address that belongs to the page: what its URL ends with after the page's own route. */
export type PageLocation = {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

export type DashboardLocation =
  | { readonly kind: 'page'; readonly page: DashboardPage; readonly location: PageLocation }
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
  const route = page ? toRoute(page) : `${WIX_PAGES_BASE}/${encodeURIComponent(pageId)}`;
  const separator = relativeUrl === '' || /^[/?#]/.test(relativeUrl) ? '' : '/';
  return `${route}${separator}${relativeUrl}`;
}

function toRoute(page: DashboardPage) {
  return `${BASE}/${page.routePath.replace(/^\/|\/$/g, '')}`;
}

function isAtOrBelow(pathname: string, route: string) {
  return pathname === route || pathname.startsWith(`${route}/`);
}
