import { describe, expect, it } from 'vitest';
import { newCheckout, post, readCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { listContacts } from '../support/launch';
import { MEMBER_EMAIL } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);

describe('works', () => {
  it('adds its items up', async () => {
    const checkout = await startCheckout(wix, [{ price: '19.99', quantity: 2 }, { price: '0.5' }]);

    expect(checkout).toMatchObject({
      completed: false,
      appliedDiscounts: [],
      priceSummary: {
        subtotal: { amount: '40.48', formattedAmount: '$40.48' },
        discount: { amount: '0', formattedAmount: '$0.00' },
        total: { amount: '40.48', formattedAmount: '$40.48' },
      },
    });
    expect(await readCheckout(wix, checkout.id)).toEqual(checkout);
  });

  it('knows the buyer by e-mail address', async () => {
    const [ada] = await listContacts(wix);

    const { buyerInfo } = await startCheckout(wix, [{ price: '1' }], MEMBER_EMAIL);

    expect(buyerInfo).toEqual({
      contactId: ada?.id,
      memberId: ada?.memberInfo?.memberId,
      email: MEMBER_EMAIL,
    });
  });

  it('makes a contact of an address it does not know', async () => {
    const before = await listContacts(wix);

    const { buyerInfo } = await startCheckout(wix, [{ price: '1' }], 'someone.new@example.com');

    const added = (await listContacts(wix)).slice(before.length);
    expect(added).toMatchObject([{ id: buyerInfo.contactId }]);
  });
});

describe('refuses', () => {
  it.each([
    ['a price with three decimals', { price: '1.005' }],
    ['a negative price', { price: '-1' }],
    ['no items', { quantity: 0 }],
    ['half an item', { quantity: 1.5 }],
  ])('%s', async (_case, wrong) => {
    const body = newCheckout([{ price: '1', ...wrong }]);

    expect((await post(wix, '/ecom/v1/checkouts', body)).status).toBe(400);
  });

  it('a channel that Wix does not have', async () => {
    const body = { ...newCheckout([{ price: '1' }]), channelType: 'UNSPECIFIED' };

    expect((await post(wix, '/ecom/v1/checkouts', body)).status).toBe(400);
  });

  it('items of a catalog, since there is none', async () => {
    const body = { ...newCheckout([{ price: '1' }]), lineItems: [{ quantity: 1 }] };

    expect((await post(wix, '/ecom/v1/checkouts', body)).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const response = await wix.request('/ecom/v1/checkouts', {
      method: 'POST',
      body: JSON.stringify(newCheckout([{ price: '1' }])),
      headers: { authorization: wix.emulator.info.tokens.member },
    });

    expect(response.status).toBe(403);
  });
});
