import type { z } from 'zod';
import type { FieldViolation } from '../engine/errors';

type Issue = z.core.$ZodIssue;

/** Names what zod found in Wix's terms: https://dev.wix.com/docs/rest/articles/get-started/errors */
export function toViolations(error: z.ZodError, input: unknown): FieldViolation[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          violation([...issue.path, key], 'is not a field', 'FIELD_NOT_ALLOWED'),
        )
      : [violation(issue.path, describe(issue, input), ruleOf(issue, input))],
  );
}

function violation(
  path: readonly PropertyKey[],
  description: string,
  rule: string,
): FieldViolation {
  return { field: path.map(String).join('.'), description, rule };
}

function describe(issue: Issue, input: unknown): string {
  if (isMissing(issue, input)) return 'must not be empty';
  return issue.message;
}

function ruleOf(issue: Issue, input: unknown): string {
  if (isMissing(issue, input)) return 'REQUIRED_FIELD';
  switch (issue.code) {
    case 'too_small':
      return sized(issue.origin, 'MIN');
    case 'too_big':
      return sized(issue.origin, 'MAX');
    case 'invalid_value':
      return 'INVALID_ENUM_VALUE';
    case 'invalid_type':
    case 'invalid_format':
    case 'not_multiple_of':
      return 'FORMAT';
    default:
      return 'OTHER';
  }
}

function sized(origin: string, rule: 'MIN' | 'MAX'): string {
  if (origin === 'string') return `${rule}_LENGTH`;
  if (origin === 'array') return `${rule}_SIZE`;
  return rule;
}

function isMissing(issue: Issue, input: unknown): boolean {
  return issue.code !== 'custom' && valueAt(input, issue.path) === undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
