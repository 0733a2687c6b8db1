import { printQuery } from './page-location';

/** The ids under which the pages are registered with Wix (each page's `*.extension.ts`). */
export const pageIds = {
  program: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a01',
  members: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a02',
} as const;

/** The ids under which the modals are registered with Wix. */
export const modalIds = {
  confirm: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b01',
} as const;

/** A place in the dashboard, as `dashboard.navigate` takes it. */
export type Path = { pageId: string; relativeUrl: string };

/** The Program page, optionally with one of its fields in focus. */
export function programPath(query: { field?: 'name' | 'pointsName' | 'expiration' } = {}): Path {
  return { pageId: pageIds.program, relativeUrl: printQuery(query) };
}

/** The Members page, optionally with a member's panel open or narrowed down to a tier (`base` for the base tier). */
export function membersPath(query: { member?: string; tier?: string } = {}): Path {
  return { pageId: pageIds.members, relativeUrl: printQuery(query) };
}
