import { z } from 'zod';
import { InvalidRequestError, invalidField } from '../engine/errors';
import {
  type Condition,
  EVERYTHING,
  type Page,
  type PageRequest,
  type Position,
} from '../engine/list-query';
import { wholeNumber } from './fields';
import { decodeCursor, encodeCursor, MAX_CURSOR_LENGTH } from './cursor';
import { type Fields, parseFilter, parseSort } from './query-language';
import { toViolations } from './violations';

const DEFAULT_LIMIT = 50;

export const filterSchema = z.record(z.string(), z.unknown()).nullish();

export const cursorPagingSchema = z.strictObject({
  limit: z.int().min(1).max(100).nullish(),
  cursor: z.string().max(MAX_CURSOR_LENGTH).nullish(),
});

/** The same in a query string, where numbers are text. */
export const cursorPagingInQueryString = cursorPagingSchema.extend({
  limit: wholeNumber.pipe(z.int().min(1).max(100)).optional(),
});

export const sortSchema = z.array(
  z.strictObject({ fieldName: z.string().max(512), order: z.enum(['ASC', 'DESC']).optional() }),
);

const querySchema = z.strictObject({
  filter: filterSchema,
  sort: sortSchema.max(5).optional(),
  cursorPaging: cursorPagingSchema.optional(),
});

/** The request of every `query` method; a missing query asks for the first page of everything. */
export const queryRequestSchema = z.strictObject({ query: querySchema.optional() });

/** A method that lists something by cursor. */
export type ListMethod = {
  method: string;
  fields: Fields;
  /**
   * Applied when the query has no sort; in the order of creation when absent. It need not be a field that queries may
   * sort by themselves.
   */
  defaultSort?: { fieldName: string; order: 'ASC' | 'DESC' };
  /** How many a page has when the query does not say; 50 when absent. */
  defaultLimit?: number;
  /** Whether what the query asks for is found in the order of creation, unless it has a sort. */
  isInOrderOfCreation?: (query: Record<string, unknown>) => boolean;
  /** Reads the parts of the query that only this method has. */
  extraCondition?: (query: Record<string, unknown>) => Condition;
};

export type ListQuery = {
  sort?: { fieldName: string; order?: 'ASC' | 'DESC' | undefined }[] | undefined;
  filter?: Record<string, unknown> | null | undefined;
  cursorPaging?: z.infer<typeof cursorPagingSchema> | undefined;
} & Record<string, unknown>;

export type CursorPagingMetadata = {
  count: number;
  cursors: { next?: string; prev?: string };
  hasNext: boolean;
};

/** Runs a cursor query: reads the query or the cursor, fetches the page, hands out the cursors around it. */
export function listByCursor<Item>(
  list: ListMethod,
  query: ListQuery,
  read: (request: PageRequest) => Page<Item>,
): { items: Item[]; pagingMetadata: CursorPagingMetadata } {
  const { cursorPaging, ...asked } = query;
  const start = cursorPaging?.cursor
    ? resume(list, cursorPaging.cursor, asked)
    : { query: asked, position: undefined, backwards: false };
  const page = read({
    ...toRequest(list, start.query),
    limit: cursorPaging?.limit ?? list.defaultLimit ?? DEFAULT_LIMIT,
    from: start.position,
    backwards: start.backwards,
  });
  return { items: page.items, pagingMetadata: metadata(list, page, start) };
}

type Start = { query: Record<string, unknown>; position: Position | undefined; backwards: boolean };

function resume(list: ListMethod, token: string, asked: Record<string, unknown>): Start {
  if (Object.values(asked).some((part) => part !== undefined)) {
    throw invalidField('query', 'takes either a cursor or a filter and sort, not both');
  }
  return decodeCursor(token, list.method);
}

function toRequest(list: ListMethod, query: Record<string, unknown>) {
  const { filter, sort } = parseStored(query);
  const usual = list.isInOrderOfCreation?.(query) ? undefined : list.defaultSort;
  const usualSort = usual ? [{ field: usual.fieldName, descending: usual.order === 'DESC' }] : [];
  return {
    where: {
      op: 'and' as const,
      parts: [parseFilter(filter, list.fields), list.extraCondition?.(query) ?? EVERYTHING],
    },
    sort: sort?.length ? parseSort(sort, list.fields) : usualSort,
  };
}

const storedQuerySchema = z.looseObject({ filter: filterSchema, sort: sortSchema.optional() });

function parseStored(query: Record<string, unknown>) {
  const parsed = storedQuerySchema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw new InvalidRequestError(toViolations(parsed.error, query));
}

function metadata<Item>(list: ListMethod, page: Page<Item>, start: Start): CursorPagingMetadata {
  const isFollowUp = start.position !== undefined;
  const hasNext = start.backwards ? page.items.length > 0 : page.hasMore;
  const hasPrevious = start.backwards ? page.hasMore : isFollowUp;
  const cursorTo = (position: Position, backwards: boolean) =>
    encodeCursor({ method: list.method, query: start.query, position, backwards });
  return {
    count: page.items.length,
    cursors: {
      ...(hasNext && page.last && { next: cursorTo(page.last, false) }),
      ...(hasPrevious && page.first && { prev: cursorTo(page.first, true) }),
    },
    hasNext,
  };
}
