import type { Aggregation, Group, Grouping, ScalarOperation } from '../../engine/aggregation';
import type { Engine } from '../../engine/execute';
import type { Condition } from '../../engine/list-query';
import { isoDate, withoutUnset } from '../format';
import { type AggregationRequest, isDate, type SimpleAggregation } from './aggregation-request';

const DEFAULT_VALUES = 10;
/** The most that Wix's types allow for. */
const LIMITS = { RANGE: 50, SCALAR: 1, DATE_HISTOGRAM: 200, NESTED: 1000 } as const;

/** One aggregation over all accounts that match, whatever page is asked for; as it goes on the wire. */
export function aggregateAccounts(
  engine: Engine,
  { where, timeZone }: { where: Condition; timeZone: string },
  request: AggregationRequest,
) {
  const items = request.type === 'NESTED' ? request.nested.nestedAggregations : [request];
  const groups = engine.store.accounts.aggregate({
    where,
    groupings: items.flatMap((item) => toGrouping(item, timeZone)),
    scalar: items.map(toScalar).find((scalar) => scalar !== undefined),
    ...orderOf(request),
  });
  return withoutUnset({
    name: request.name,
    type: request.type,
    fieldPath: request.fieldPath,
    ...(request.type === 'NESTED' ? formatNested(items, groups) : formatSimple(request, groups)),
  });
}

function toGrouping(item: SimpleAggregation, timeZone: string): Grouping[] {
  switch (item.type) {
    case 'VALUE':
      return [{ type: 'VALUE', field: item.fieldPath, missing: bucketForMissing(item) }];
    case 'RANGE':
      return [
        {
          type: 'RANGE',
          field: item.fieldPath,
          ranges: item.range.buckets.map(({ from, to }) => ({
            from: from ?? null,
            to: to ?? null,
          })),
        },
      ];
    case 'DATE_HISTOGRAM':
      return [
        {
          type: 'INTERVAL',
          field: item.fieldPath,
          interval: item.dateHistogram.interval,
          timeZone,
        },
      ];
    case 'SCALAR':
      return [];
  }
}

function bucketForMissing({ value }: Extract<SimpleAggregation, { type: 'VALUE' }>) {
  return value.missingValues === 'INCLUDE' ? (value.includeOptions?.addToBucket ?? 'N/A') : null;
}

function toScalar(item: SimpleAggregation): ScalarOperation | undefined {
  if (item.type !== 'SCALAR') return undefined;
  return { operation: item.scalar.type, field: item.fieldPath };
}

function orderOf(request: AggregationRequest): Pick<Aggregation, 'order' | 'limit'> {
  if (request.type !== 'VALUE') {
    const descending = request.type === 'NESTED';
    return {
      order: { by: descending ? 'COUNT' : 'KEY', descending },
      limit: LIMITS[request.type],
    };
  }
  const { sortType, sortDirection, limit } = request.value;
  return {
    order: { by: sortType === 'COUNT' ? 'COUNT' : 'KEY', descending: sortDirection === 'DESC' },
    limit: limit ?? DEFAULT_VALUES,
  };
}

function formatSimple(item: SimpleAggregation, groups: readonly Group[]) {
  const results = () => groups.map((group) => formatGroup(item, group));
  switch (item.type) {
    case 'VALUE':
      return { values: { results: results() } };
    case 'DATE_HISTOGRAM':
      return { dateHistogram: { results: results() } };
    case 'RANGE':
      return { ranges: { results: formatRanges(item, groups) } };
    case 'SCALAR':
      return formatScalar(item, groups[0]?.scalar ?? null, { type: item.scalar.type });
  }
}

/** Every range that was asked for, in that order, also the empty ones. */
function formatRanges(
  { range }: Extract<SimpleAggregation, { type: 'RANGE' }>,
  groups: readonly Group[],
) {
  return range.buckets.map((bucket, index) =>
    withoutUnset({ ...bucket, count: groups.find(({ keys }) => keys[0] === index)?.count ?? 0 }),
  );
}

function formatGroup(item: SimpleAggregation, { keys, count }: Group, level = 0) {
  return { value: formatKey(item, keys[level] ?? ''), count };
}

function formatKey({ fieldPath }: SimpleAggregation, key: string | number): string {
  return isDate(fieldPath) && typeof key === 'number' ? isoDate(key) : String(key);
}

function formatScalar(item: SimpleAggregation, value: Group['scalar'], more: { type?: string }) {
  const isDateValue =
    item.type === 'SCALAR' && item.scalar.type !== 'COUNT_DISTINCT' && isDate(item.fieldPath);
  return isDateValue
    ? {
        scalarDate: withoutUnset({
          ...more,
          value: value === null ? null : isoDate(Number(value)),
        }),
      }
    : { scalar: withoutUnset({ ...more, value }) };
}

/** A flat list of the combinations that occur; each count is the combination's. */
function formatNested(items: readonly SimpleAggregation[], groups: readonly Group[]) {
  return {
    nested: {
      results: groups.map((group) => ({
        results: Object.fromEntries(
          items.map((item, level) => [item.name, formatLevel(item, group, level)]),
        ),
      })),
    },
  };
}

function formatLevel(item: SimpleAggregation, group: Group, level: number) {
  switch (item.type) {
    case 'VALUE':
      return { value: formatGroup(item, group, level) };
    case 'DATE_HISTOGRAM':
      return { dateHistogram: formatGroup(item, group, level) };
    case 'RANGE':
      return {
        range: withoutUnset({
          ...item.range.buckets[Number(group.keys[level])],
          count: group.count,
        }),
      };
    case 'SCALAR':
      return formatScalar(item, group.scalar, {});
  }
}
