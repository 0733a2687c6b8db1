import { describe, expect, it } from 'vitest';
import { isInEffect, readCheckoutId } from './checkout';

const ID = '0f1e2d3c-4b5a-4697-8877-665544332211';
const OTHER = '11111111-2222-4333-8444-555555555555';

describe('the checkout id in what was pasted', () => {
  it.each([
    ['a bare id', ID],
    ['an id among spaces', `  ${ID}\n`],
    ['an id in capitals', ID.toUpperCase()],
    ['the address of a checkout page', `https://shop.example/checkout?checkoutId=${ID}&step=2`],
    [
      'an address with other ids',
      `https://shop.example/checkout?appSectionParams=%7B%22cartId%22%3A%22${OTHER}%22%7D&checkoutId=${ID}`,
    ],
  ])('is found in %s', (_, text) => {
    expect(readCheckoutId(text)).toBe(ID);
  });

  it.each([
    ['nothing', ''],
    ['words', 'the blue mug'],
    ['an id that is cut off', ID.slice(0, -1)],
    ['several ids that could be meant', `${ID} ${OTHER}`],
  ])('is missing in %s', (_, text) => {
    expect(readCheckoutId(text)).toBeNull();
  });
});

describe('a discount', () => {
  it('is in effect until it is given back or left unused', () => {
    const statuses = ['APPLIED', 'IN_PROGRESS', 'COMPLETED', 'REFUNDED', 'UNUSED'] as const;

    expect(
      statuses.filter((status) => isInEffect({ id: 'discount', status, source: null })),
    ).toEqual(['APPLIED', 'IN_PROGRESS', 'COMPLETED']);
  });
});
