import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toViolations } from './violations';

const schema = z.strictObject({
  name: z.string().min(2).max(5),
  points: z.int().min(1).max(9),
  kind: z.enum(['A', 'B']),
  tags: z.array(z.string()).max(1),
});
const VALID = { name: 'abc', points: 5, kind: 'A', tags: [] };

function violationsOf(input: object) {
  const parsed = schema.safeParse(input);
  return parsed.error
    ? toViolations(parsed.error, input).map(({ field, rule }) => `${field} ${rule}`)
    : [];
}

describe('violations', () => {
  it.each([
    [{ name: undefined }, 'name REQUIRED_FIELD'],
    [{ name: 5 }, 'name FORMAT'],
    [{ name: 'a' }, 'name MIN_LENGTH'],
    [{ name: 'abcdef' }, 'name MAX_LENGTH'],
    [{ points: 0 }, 'points MIN'],
    [{ points: 10 }, 'points MAX'],
    [{ points: 1.5 }, 'points FORMAT'],
    [{ points: '5' }, 'points FORMAT'],
    [{ kind: 'C' }, 'kind INVALID_ENUM_VALUE'],
    [{ tags: ['a', 'b'] }, 'tags MAX_SIZE'],
    [{ tags: [1] }, 'tags.0 FORMAT'],
    [{ colour: 'red' }, 'colour FIELD_NOT_ALLOWED'],
  ])('of %j are %s', (change, expected) => {
    expect(violationsOf({ ...VALID, ...change })).toEqual([expected]);
  });

  it('are listed all at once', () => {
    expect(violationsOf({ ...VALID, name: '', points: 99 })).toHaveLength(2);
  });
});
