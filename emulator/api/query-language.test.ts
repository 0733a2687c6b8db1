import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../engine/errors';
import { parseFilter, parseSort } from './query-language';

const FIELDS = {
  id: 'id',
  name: 'text',
  points: 'number',
  created: 'date',
  active: 'boolean',
  status: ['OPEN', 'CLOSED'],
  colour: { kind: 'text', operators: ['$eq', '$in'], isSortable: false },
} as const;
const parse = (filter: unknown) => parseFilter(filter, FIELDS);

describe('a filter', () => {
  it.each([
    [{ points: 5 }, { op: 'eq', field: 'points', value: 5 }],
    [{ colour: { $in: ['red'] } }, { op: 'in', field: 'colour', values: ['red'] }],
    [{ points: { $gt: 5 } }, { op: 'gt', field: 'points', value: 5 }],
    [{ name: { $startsWith: 'A' } }, { op: 'startsWith', field: 'name', value: 'A' }],
    [{ status: { $in: ['OPEN'] } }, { op: 'in', field: 'status', values: ['OPEN'] }],
    [{ status: { $hasSome: ['OPEN'] } }, { op: 'in', field: 'status', values: ['OPEN'] }],
    [{ id: { $exists: false } }, { op: 'exists', field: 'id', value: false }],
    [{ id: null }, { op: 'eq', field: 'id', value: null }],
    [{ active: { $ne: true } }, { op: 'ne', field: 'active', value: 1 }],
    [
      { created: { $lt: '1970-01-01T00:00:01+00:00' } },
      { op: 'lt', field: 'created', value: 1000 },
    ],
    [{ $not: { points: 1 } }, { op: 'not', part: { op: 'eq', field: 'points', value: 1 } }],
  ])('%j is understood', (filter, condition) => {
    expect(parse(filter)).toEqual(condition);
  });

  it('joins several fields, several operators and lists of filters', () => {
    expect(parse({ points: { $gte: 1, $lt: 9 }, status: 'OPEN' })).toEqual({
      op: 'and',
      parts: [
        {
          op: 'and',
          parts: [
            { op: 'gte', field: 'points', value: 1 },
            { op: 'lt', field: 'points', value: 9 },
          ],
        },
        { op: 'eq', field: 'status', value: 'OPEN' },
      ],
    });
    expect(parse({ $or: [{ points: 1 }, { points: 2 }] })).toMatchObject({ op: 'or' });
  });

  it.each([
    [{ weight: 5 }],
    [{ constructor: 'x' }],
    [{ points: { $like: 5 } }],
    [{ colour: { $startsWith: 'r' } }],
    [{ points: { $startsWith: '5' } }],
    [{ points: Number.NaN }],
    [{ points: '5' }],
    [{ points: {} }],
    [{ status: 'AJAR' }],
    [{ status: { $gt: 'OPEN' } }],
    [{ active: 'yes' }],
    [{ created: 'yesterday' }],
    [{ created: '2026-01-01T00:00:00' }],
    [{ id: { $in: 'a' } }],
    [{ id: { $in: [] } }],
    [{ id: { $exists: 'no' } }],
    [{ $or: { points: 1 } }],
    [{ $nor: [] }],
    [[{ points: 1 }]],
    ['points = 5'],
  ])('%j is refused', (filter) => {
    expect(() => parse(filter)).toThrow(InvalidRequestError);
  });

  it('is refused when it is nested without end', () => {
    const nested = Array.from({ length: 20 }).reduce<object>((inner) => ({ $not: inner }), {
      points: 1,
    });

    expect(() => parse(nested)).toThrow(InvalidRequestError);
  });
});

describe('a sort', () => {
  it('ascends unless it says otherwise', () => {
    expect(
      parseSort([{ fieldName: 'points' }, { fieldName: 'id', order: 'DESC' }], FIELDS),
    ).toEqual([
      { field: 'points', descending: false },
      { field: 'id', descending: true },
    ]);
  });

  it('is refused for fields that the list does not have', () => {
    expect(() => parseSort([{ fieldName: 'weight' }], FIELDS)).toThrow(InvalidRequestError);
    expect(() => parseSort([{ fieldName: 'colour' }], FIELDS)).toThrow(InvalidRequestError);
  });
});

describe('a filter that is too large', () => {
  it.each([
    ['conditions', { $or: Array.from({ length: 201 }, (_, index) => ({ id: `${index}` })) }],
    ['values', { id: { $in: Array.from({ length: 1001 }, (_, index) => `${index}`) } }],
  ])('is refused, by its %s', (_what, filter) => {
    expect(() => parse(filter)).toThrow(InvalidRequestError);
  });
});
