import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED } from '../rewards/sample-rewards';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { offer, openMember, redeem } from '../support/redemption';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { coupons } = wix.asOwner;
let accountId = '';
let ids: string[] = [];
beforeEach(async () => {
  accountId = await openMember(wix, 350);
  const reward = await offer(wix, FIXED);
  ids = [];
  for (let count = 0; count < 3; count += 1) {
    ids.push((await redeem(wix, accountId, reward._id))._id);
  }
});

describe('works', () => {
  it('lists the newest first', async () => {
    const { items } = await coupons.queryLoyaltyCoupons().find();

    expect(items.map(({ _id }) => _id)).toEqual(ids.toReversed());
  });

  it('pages in both directions without losing or repeating one', async () => {
    const first = await coupons.queryLoyaltyCoupons().ascending('_createdDate').limit(2).find();
    const second = await first.next();
    const back = await second.prev();

    expect([...first.items, ...second.items].map(({ _id }) => _id)).toEqual(ids);
    expect(second.hasNext()).toBe(false);
    expect(back.items).toEqual(first.items);
  });

  it('finds a coupon by its reference coupon', async () => {
    const { couponReference } = await coupons.getLoyaltyCoupon(ids[1] ?? '');

    const byReference = await coupons
      .queryLoyaltyCoupons()
      .eq('couponReference', couponReference?.couponId)
      .find();

    expect(byReference.items.map(({ _id }) => _id)).toEqual([ids[1]]);
  });

  it('finds coupons by account, status and transaction', async () => {
    const { transactionId } = await coupons.getLoyaltyCoupon(ids[0] ?? '');

    const { items } = await coupons
      .queryLoyaltyCoupons()
      .eq('accountId', accountId)
      .in('status', ['ACTIVE', 'APPLIED'])
      .eq('transactionId', transactionId)
      .find();

    expect(items.map(({ _id }) => _id)).toEqual([ids[0]]);
  });

  it('has its paging under metadata, and no hasNext', async () => {
    const response = await post(wix, '/loyalty-coupons/v1/coupons/query', { query: {} });

    expect(await response.json()).toMatchObject({
      loyaltyCoupons: [{}, {}, {}],
      metadata: { count: 3, tooManyToCount: false, cursors: {} },
    });
  });
});

describe('refuses', () => {
  it.each([
    { id: 'a0a0a0a0-0000-4000-8000-000000000000' },
    { 'couponReference.code': 'SUMMER' },
    { couponReference: { $startsWith: 'a0' } },
  ])('filtering by %j', async (filter) => {
    const response = await post(wix, '/loyalty-coupons/v1/coupons/query', { query: { filter } });

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.coupons.queryLoyaltyCoupons().find())).toEqual(DENIED);
  });
});
