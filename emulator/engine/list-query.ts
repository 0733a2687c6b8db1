/** What a list is asked for, free of both Wix's wire format (api/) and SQL (store/). Fields carry Wix's names. */
export type Scalar = string | number | null;

export type Condition =
  | { op: 'and' | 'or'; parts: Condition[] }
  | { op: 'not'; part: Condition }
  | { op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte'; field: string; value: Scalar }
  | { op: 'in' | 'nin'; field: string; values: Scalar[] }
  | { op: 'startsWith'; field: string; value: string }
  | { op: 'exists'; field: string; value: boolean }
  /** `fuzzy` takes words that are nearly the same as well. */
  | { op: 'search'; words: string[]; match: 'any' | 'all'; fields: string[]; fuzzy: boolean };

export type SortKey = { field: string; descending: boolean };

/** Where a page ends: the values of the sort keys in its outermost row, then the row's own number. */
export type Position = Scalar[];

export type PageRequest = {
  where: Condition;
  sort: SortKey[];
  limit: number;
  /** Start behind this row; at the beginning when absent. */
  from?: Position | undefined;
  /** Read towards the beginning instead of towards the end; the page is in list order either way. */
  backwards?: boolean | undefined;
};

export type Page<Item> = {
  items: Item[];
  /** Positions of the first and last item; absent on an empty page. */
  first?: Position | undefined;
  last?: Position | undefined;
  /** Whether there is more in the direction that was read. */
  hasMore: boolean;
};

/** Selects everything. */
export const EVERYTHING: Condition = { op: 'and', parts: [] };
