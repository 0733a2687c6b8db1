import { z } from 'zod';
import { invalidField } from '../engine/errors';
import { type Condition, EVERYTHING, type Scalar, type SortKey } from '../engine/list-query';

/** What a field holds, which decides the values and operators it takes. An array lists an enum's values. */
export type FieldKind = 'id' | 'text' | 'number' | 'date' | 'boolean' | readonly string[];

/** A field that takes less than others of its kind. */
export type LimitedField = {
  kind: FieldKind;
  operators: readonly Operator[];
  isSortable: boolean;
};

/** The filterable and sortable fields of one method, by Wix's names. */
export type Fields = Readonly<Record<string, FieldKind | LimitedField>>;

const MAX_DEPTH = 10;
/** How many conditions a filter may have, and how many values a list; Wix states neither. */
const MAX_CONDITIONS = 200;
const MAX_VALUES = 1000;

/**
 * Reads a filter of Wix's query language, as strictly as documented per kind of field:
 * https://dev.wix.com/docs/rest/articles/getting-started/api-query-language
 */
export function parseFilter(filter: unknown, fields: Fields): Condition {
  if (filter === undefined || filter === null) return EVERYTHING;
  const condition = parseObject(filter, fields, 0);
  if (countConditions(condition) > MAX_CONDITIONS) {
    throw invalidField('filter', `has more than ${MAX_CONDITIONS} conditions`, 'MAX_SIZE');
  }
  return condition;
}

function countConditions(condition: Condition): number {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.parts.reduce((sum, part) => sum + countConditions(part), 1);
    case 'not':
      return 1 + countConditions(condition.part);
    default:
      return 1;
  }
}

/** Reads `sort`; the order defaults to ascending. */
export function parseSort(
  sort: readonly { fieldName: string; order?: 'ASC' | 'DESC' | undefined }[],
  fields: Fields,
): SortKey[] {
  return sort.map(({ fieldName, order }) => {
    if (!requireField(fieldName, fields, 'sort').isSortable) {
      throw invalidField(`sort.${fieldName}`, 'cannot be sorted by', 'FIELD_NOT_ALLOWED');
    }
    return { field: fieldName, descending: order === 'DESC' };
  });
}

function parseObject(filter: unknown, fields: Fields, depth: number): Condition {
  if (depth > MAX_DEPTH) throw invalidField('filter', 'is nested too deeply');
  const parts = Object.entries(asObject(filter, 'filter')).map(([key, value]) => {
    switch (key) {
      case '$and':
        return { op: 'and' as const, parts: parseList(value, fields, depth) };
      case '$or':
        return { op: 'or' as const, parts: parseList(value, fields, depth) };
      case '$not':
        return { op: 'not' as const, part: parseObject(value, fields, depth + 1) };
      default:
        return parseField(key, value, requireField(key, fields, 'filter'));
    }
  });
  const [only] = parts;
  return only && parts.length === 1 ? only : { op: 'and', parts };
}

function parseList(value: unknown, fields: Fields, depth: number): Condition[] {
  if (!isList(value)) throw invalidField('filter', '$and and $or take a list');
  return value.map((part) => parseObject(part, fields, depth + 1));
}

function requireField(name: string, fields: Fields, place: string): LimitedField {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field)
    throw invalidField(`${place}.${name}`, 'is not a field of this query', 'FIELD_NOT_ALLOWED');
  if (typeof field === 'object' && 'kind' in field) return field;
  return { kind: field, operators: operatorsOf(field), isSortable: true };
}

function parseField(field: string, value: unknown, { kind, operators }: LimitedField): Condition {
  const isOperation = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isOperation) return { op: 'eq', field, value: scalar(value, kind, field) };
  const parts = Object.entries(value).map(([name, operand]: [string, unknown]) => {
    const operator = operators.find((each) => each === name);
    if (!operator) throw invalidField(`filter.${field}`, `does not take ${name}`);
    return parseOperator({ field, kind, operator, operand });
  });
  const [only] = parts;
  if (!only) throw invalidField(`filter.${field}`, 'has no operator');
  return parts.length === 1 ? only : { op: 'and', parts };
}

const EQUALITY = ['$eq', '$ne', '$exists', '$in', '$hasSome', '$nin'] as const;
const ORDER = ['$gt', '$gte', '$lt', '$lte'] as const;
const OPERATORS = {
  string: [...EQUALITY, ...ORDER, '$startsWith'],
  ordered: [...EQUALITY, ...ORDER],
  listed: EQUALITY,
} as const;

type Operator = (typeof OPERATORS)['string'][number];

function operatorsOf(kind: FieldKind): readonly Operator[] {
  if (kind === 'id' || kind === 'text') return OPERATORS.string;
  return kind === 'number' || kind === 'date' ? OPERATORS.ordered : OPERATORS.listed;
}

type Operation = { field: string; kind: FieldKind; operator: Operator; operand: unknown };

function parseOperator({ field, kind, operator, operand }: Operation): Condition {
  switch (operator) {
    case '$exists':
      return { op: 'exists', field, value: expect(SCALARS.boolean, operand, field) };
    case '$startsWith':
      return { op: 'startsWith', field, value: expect(SCALARS.text, operand, field) };
    case '$in':
    case '$hasSome':
      return { op: 'in', field, values: scalars(operand, kind, field) };
    case '$nin':
      return { op: 'nin', field, values: scalars(operand, kind, field) };
    default:
      if (operand === null && operator !== '$eq' && operator !== '$ne') {
        throw invalidField(`filter.${field}`, `is neither before nor after null: ${operator}`);
      }
      return { op: COMPARISONS[operator], field, value: scalar(operand, kind, field) };
  }
}

const COMPARISONS = {
  $eq: 'eq',
  $ne: 'ne',
  $gt: 'gt',
  $gte: 'gte',
  $lt: 'lt',
  $lte: 'lte',
} as const;

function scalars(operand: unknown, kind: FieldKind, field: string): Scalar[] {
  if (!isList(operand) || operand.length === 0) {
    throw invalidField(`filter.${field}`, 'takes a list that is not empty');
  }
  if (operand.length > MAX_VALUES) {
    throw invalidField(`filter.${field}`, `takes up to ${MAX_VALUES} values`, 'MAX_SIZE');
  }
  return operand.map((value) => scalar(value, kind, field));
}

/** Made once, because making one takes longer than using it. */
const SCALARS = {
  text: z.string(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.datetime({ offset: true }),
};

/** The value in the form it is stored in: dates as epoch milliseconds, booleans as 0 and 1. */
function scalar(value: unknown, kind: FieldKind, field: string): Scalar {
  if (value === null) return null;
  switch (kind) {
    case 'id':
    case 'text':
      return expect(SCALARS.text, value, field);
    case 'number':
      return expect(SCALARS.number, value, field);
    case 'boolean':
      return Number(expect(SCALARS.boolean, value, field));
    case 'date':
      return Date.parse(expect(SCALARS.date, value, field));
    default:
      return expect(z.enum(kind), value, field);
  }
}

function expect<Value>(schema: z.ZodType<Value>, value: unknown, field: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidField(`filter.${field}`, parsed.error.issues[0]?.message ?? 'is invalid', 'FORMAT');
}

function asObject(value: unknown, place: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalidField(place, 'must be an object', 'FORMAT');
}

/** Array.isArray would make the items `any`. */
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
