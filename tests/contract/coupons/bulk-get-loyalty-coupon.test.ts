import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { offer, openMember, redeem } from '../support/redemption';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { coupons } = wix.asOwner;
let ids: string[] = [];
beforeEach(async () => {
  const accountId = await openMember(wix, 200);
  const reward = await offer(wix, FIXED);
  const first = await redeem(wix, accountId, reward._id);
  const second = await redeem(wix, accountId, reward._id);
  ids = [first._id, second._id];
});

describe('works', () => {
  it('answers the coupons of the one site there is', async () => {
    const { couponsInSite } = await coupons.bulkGetLoyaltyCoupon();

    expect(couponsInSite).toHaveLength(1);
    expect(couponsInSite?.[0]?.metaSiteId).toMatch(/^[0-9a-f-]{36}$/);
    expect(couponsInSite?.[0]?.loyaltyCoupons?.map(({ _id }) => _id)).toEqual(ids.toReversed());
  });

  it('understands a query, which the SDK packs into one parameter', async () => {
    const { couponsInSite } = await coupons.bulkGetLoyaltyCoupon({
      query: {
        filter: { status: { $in: ['ACTIVE'] } },
        sort: [{ fieldName: '_createdDate', order: 'ASC' }],
        cursorPaging: { limit: 1 },
      },
    });

    expect(couponsInSite?.[0]?.loyaltyCoupons?.map(({ _id }) => _id)).toEqual([ids[0]]);
  });
});

describe('refuses', () => {
  it('pages of more than 100', async () => {
    expect(
      await refusalOf(coupons.bulkGetLoyaltyCoupon({ query: { cursorPaging: { limit: 101 } } })),
    ).toEqual({ status: 400, fields: ['options.query.cursorPaging.limit'] });
  });

  it('a packed query that is no JSON', async () => {
    const response = await wix.request('/loyalty-coupons/v1/bulk/coupons?.r=bm90IGpzb24');

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.coupons.bulkGetLoyaltyCoupon())).toEqual(DENIED);
  });
});
