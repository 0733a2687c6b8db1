import { beforeEach, describe, expect, it } from 'vitest';
import { FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, post, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { openAccount } from '../support/launch';
import { earn, MEMBER_EMAIL, offer, openMember } from '../support/redemption';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { checkoutExchange } = wix.asOwner;
let reward = { _id: '', revision: '', pointsToSpend: 10 };
beforeEach(async () => {
  await openMember(wix, 100);
  reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };
});

describe('works', () => {
  it('finds discounts by checkout and status', async () => {
    const first = await applyToNewCheckout(MEMBER_EMAIL);
    const second = await applyToNewCheckout(MEMBER_EMAIL);
    await payCheckout(wix, second);

    const completed = await checkoutExchange
      .queryLoyaltyCheckoutDiscounts()
      .eq('status', 'COMPLETED')
      .find();
    const ofFirst = await checkoutExchange
      .queryLoyaltyCheckoutDiscounts()
      .eq('checkoutId', first)
      .find();

    expect(completed.items).toMatchObject([{ checkoutId: second }]);
    expect(ofFirst.items).toMatchObject([{ checkoutId: first, status: 'APPLIED' }]);
  });

  it('pages through all of them once, the newest first', async () => {
    const checkouts = [
      await applyToNewCheckout(MEMBER_EMAIL),
      await applyToNewCheckout(MEMBER_EMAIL),
      await applyToNewCheckout(MEMBER_EMAIL),
    ];

    const first = await checkoutExchange.queryLoyaltyCheckoutDiscounts().limit(2).find();
    const second = await first.next();

    expect([...first.items, ...second.items].map(({ checkoutId }) => checkoutId)).toEqual(
      checkouts.toReversed(),
    );
    expect(second.hasNext()).toBe(false);
  });

  it('shows a member their own discounts only', async () => {
    const other = await openAccount(wix, 1);
    await earn(wix, other._id, 100);
    await applyToNewCheckout('jeanluc@example.com');
    const own = await applyToNewCheckout(MEMBER_EMAIL);

    const { items } = await wix.asMember.checkoutExchange.queryLoyaltyCheckoutDiscounts().find();

    expect(items.map(({ checkoutId }) => checkoutId)).toEqual([own]);
  });
});

describe('refuses', () => {
  it('sorting by the date, although that is the default', async () => {
    const response = await post(
      wix,
      '/loyalty-checkout-exchange/v1/loyalty-checkout-discounts/query',
      {
        query: { sort: [{ fieldName: 'createdDate', order: 'ASC' }] },
      },
    );

    expect(response.status).toBe(400);
  });

  it('a status that Wix does not have', async () => {
    const query = checkoutExchange.queryLoyaltyCheckoutDiscounts().eq('status', 'OPEN');

    expect((await refusalOf(query.find())).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    expect(
      await refusalOf(wix.asVisitor.checkoutExchange.queryLoyaltyCheckoutDiscounts().find()),
    ).toEqual(DENIED);
  });
});

async function applyToNewCheckout(email: string): Promise<string> {
  const { id } = await startCheckout(wix, [{ price: '50' }], email);
  await checkoutExchange.applyDiscountToCheckout(id, { reward: { ...reward } });
  return id;
}
