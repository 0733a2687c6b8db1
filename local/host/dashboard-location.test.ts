import { describe, expect, it } from 'vitest';
import { parseDashboardLocation, toDashboardUrl, toStandInUrl } from './dashboard-location';

const PROGRAM = { id: 'program-id', title: 'Program', routePath: 'program' };
const RULES = { id: 'rules-id', title: 'Rules', routePath: 'program/rules' };
const MEMBERS = { id: 'members-id', title: 'Members', routePath: 'members' };
const PAGES = [PROGRAM, RULES, MEMBERS];

const parse = (path: string) => parseDashboardLocation(PAGES, new URL(path, 'http://localhost'));

describe('an address of the dashboard', () => {
  it.each([
    ['/dashboard/members', MEMBERS, { pathname: '', search: '', hash: '' }],
    ['/dashboard/members/', MEMBERS, { pathname: '/', search: '', hash: '' }],
    ['/dashboard/members/7?q=a#top', MEMBERS, { pathname: '/7', search: '?q=a', hash: '#top' }],
    ['/dashboard/program/x', PROGRAM, { pathname: '/x', search: '', hash: '' }],
    ['/dashboard/program/rules/2', RULES, { pathname: '/2', search: '', hash: '' }],
    ['/dashboard', PROGRAM, { pathname: '', search: '', hash: '' }],
    ['/dashboard/', PROGRAM, { pathname: '', search: '', hash: '' }],
    ['/dashboard?q=a', PROGRAM, { pathname: '', search: '?q=a', hash: '' }],
  ])('%s leads to a page and to a place within it', (path, page, location) => {
    expect(parse(path)).toEqual({ kind: 'page', page, location });
  });

  it('does not take the beginning of a name for the name', () => {
    expect(parse('/dashboard/members-old')).toEqual({
      kind: 'unknown',
      path: '/dashboard/members-old',
    });
  });

  it('of a page of Wix says which', () => {
    expect(parse('/dashboard/wix/contacts/7')).toEqual({ kind: 'wix-page', pageId: 'contacts' });
  });

  it.each([
    ['/dashboard/contacts', { name: 'contacts', id: '' }],
    ['/dashboard/contacts/view/7', { name: 'contact', id: '7' }],
    ['/dashboard/ecom-platform/orders', { name: 'orders', id: '' }],
    ['/dashboard/ecom-platform/order-details/7', { name: 'order', id: '7' }],
  ] as const)('%s is a stand-in of a page of Wix', (path, standIn) => {
    expect(parse(path)).toEqual({ kind: 'stand-in', ...standIn });
    expect(toStandInUrl(standIn.name, standIn.id)).toBe(path);
  });

  it('leads nowhere when the app has no pages', () => {
    const location = parseDashboardLocation([], new URL('http://localhost/dashboard'));

    expect(location.kind).toBe('unknown');
  });
});

describe('the address of a destination', () => {
  it.each([
    ['', '/dashboard/members'],
    ['/7', '/dashboard/members/7'],
    ['7', '/dashboard/members/7'],
    ['?q=a', '/dashboard/members?q=a'],
    ['#top', '/dashboard/members#top'],
  ])('appends %j to the page as Wix does', (relativeUrl, url) => {
    expect(toDashboardUrl(PAGES, 'members-id', relativeUrl)).toBe(url);
  });

  it('is a stand-in for the pages of Wix that have one', () => {
    const contactsList = 'bdd09dca-7cc9-4524-81d7-c9336071b33e';

    expect(toDashboardUrl(PAGES, contactsList, '/view/7')).toBe('/dashboard/contacts/view/7');
  });

  it('is kept apart for pages of Wix, which are not here', () => {
    expect(toDashboardUrl(PAGES, 'bdd0-contacts', '/7')).toBe('/dashboard/wix/bdd0-contacts/7');
  });
});
