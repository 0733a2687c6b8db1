import { describe, expect, it } from 'vitest';
import { decimalText } from './decimal-text';

const price = decimalText({ min: 0.01, max: 1000, decimals: 2, message: 'Not a price' });

describe('a decimal number typed as text', () => {
  it.each([
    ['12', '12'],
    [' 12.50 ', '12.5'],
    ['12,5', '12.5'],
    ['007.10', '7.1'],
    ['0.01', '0.01'],
    ['1000.00', '1000'],
  ])('reads %j as %s', (typed, decimal) => {
    expect(price.parse(typed)).toBe(decimal);
  });

  it.each(['', '1.234', '1,000', '1 000', '-5', '+5', '1e2', '.5', '5.', '0', '1000.01', 'ten'])(
    'refuses %j in words',
    (typed) => {
      expect(price.safeParse(typed).error?.issues).toMatchObject([{ message: 'Not a price' }]);
    },
  );
});
