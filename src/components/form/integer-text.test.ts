import { describe, expect, it } from 'vitest';
import { integerText } from './integer-text';

const months = integerText({ min: 1, max: 12, message: '1 to 12' });

describe('the text of an integer field', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['+3', 3],
    ['007', 7],
  ])('reads %j', (text, value) => {
    expect(months.parse(text)).toBe(value);
  });

  it.each(['', '0', '13', '-1', '1.5', '1e1', '1,000', 'six', '9'.repeat(30)])(
    'refuses %j and names the range, once',
    (text) => {
      const issues = months.safeParse(text).error?.issues.map(({ message }) => message);

      expect(issues).toEqual(['1 to 12']);
    },
  );
});
