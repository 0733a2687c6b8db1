import { dashboard } from '@wix/dashboard';
import { z } from 'zod';
import { useHostState } from './host-state';

/** A page's state as its query string can hold it. */
export type PageQuery = Readonly<Record<string, string | number | boolean | undefined>>;

const hostState = z.object({
  location: z.object({
    pageId: z.string(),
    pathname: z.string().default(''),
    search: z.string().default(''),
  }),
});

export type PageLocation<Q extends PageQuery> = {
  query: Q;
  /** Merges the changes into the query string as a step that Back undoes. */
  push: (changes: Partial<Q>) => void;
  /** The same without a step of its own, for what nobody would go back to (letters of a search). */
  replace: (changes: Partial<Q>) => void;
};

/**
 * The page's query string as state: filters, sort and the open panel live there, so that a reload, a link and the
 * Back button work. Every field of the schema needs a default or `.catch()`: a link may hold anything.
 */
export function usePageLocation<Q extends PageQuery>(schema: z.ZodType<Q>): PageLocation<Q> {
  const { location } = hostState.parse(useHostState());
  const query = schema.parse(Object.fromEntries(new URLSearchParams(location.search)));
  const go = (changes: Partial<Q>, history: 'push' | 'replace') => {
    const search = printQuery({ ...query, ...changes }, schema.parse({}));
    dashboard.navigate(
      { pageId: location.pageId, relativeUrl: location.pathname + search },
      { history },
    );
  };
  return {
    query,
    push: (changes) => {
      go(changes, 'push');
    },
    replace: (changes) => {
      go(changes, 'replace');
    },
  };
}

/** A query string such as `?tier=gold`, without what equals the defaults; empty when everything does. */
export function printQuery(query: PageQuery, defaults: PageQuery = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && value !== defaults[name]) {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
