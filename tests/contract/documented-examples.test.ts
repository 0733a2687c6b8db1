import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIXED, FLEXIBLE } from './rewards/sample-rewards';
import { post, startCheckout } from './support/checkout';
import { emulateWix } from './support/emulated-wix';
import { openAccount } from './support/launch';
import { earn, MEMBER_EMAIL, offer, openMember } from './support/redemption';
import { STOPPED } from './support/stopped-clock';

/** Requests as the SDK was seen to send them, and values as Wix's reference pages show them. */
const wix = await emulateWix(STOPPED);
const { accounts, tiers } = wix.asOwner;
let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 10);
});

describe('the documented examples', () => {
  it('query accounts by balance and tier, newest first', async () => {
    const tier = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 200 });

    const response = await post(wix, '/loyalty-accounts/v1/accounts/query', {
      query: {
        filter: { $and: [{ 'points.balance': { $gt: 100 } }, { 'tier.id': tier._id }] },
        cursorPaging: { limit: 10 },
        sort: [{ fieldName: 'createdDate', order: 'DESC' }],
      },
    });

    expect(await response.json()).toEqual({
      loyaltyAccounts: [],
      pagingMetadata: { count: 0, cursors: {}, hasNext: false },
    });
  });

  it('set a balance: earned 10, set to 15, adjusted by 5', async () => {
    await offer(wix, { ...FIXED, couponReward: { ...FIXED.couponReward, fixedAmount: CHEAP } });

    const response = await post(wix, `/loyalty-accounts/v1/accounts/${accountId}/adjust-points`, {
      accountId,
      description: 'Sync from external program',
      balance: 15,
      revision: '2',
    });

    expect(await response.json()).toMatchObject({
      account: {
        points: { balance: 15, earned: 10, redeemed: 0, adjusted: 5 },
        rewardAvailable: true,
        revision: '3',
      },
    });
  });

  it('total the program up, the base tier without an id', async () => {
    const gold = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 200 });
    await switchTiersOn();
    const other = await openAccount(wix, 1);
    await earn(wix, other._id, 250);

    expect(await accounts.getProgramTotals()).toEqual({
      points: { balance: 260, earned: 260, redeemed: 0, adjusted: 0, expired: 0 },
      tierTotals: [{ numberOfAccounts: 1 }, { _id: gold._id, numberOfAccounts: 1 }],
    });
  });

  it('create one tier in bulk, with an icon that Wix ships', async () => {
    const response = await post(wix, '/loyalty-tiers/v1/bulk/tiers/create', {
      tiers: [
        {
          tierDefinition: {
            icon: { id: '', url: 'shapes/star.svg', height: 0, width: 0 },
            name: 'Gold',
            description: 'For our best customers',
          },
          requiredPoints: 200,
        },
      ],
    });

    const body = bulkSchema.parse(await response.json());
    expect(body).toMatchObject({
      results: [
        {
          item: {
            tierDefinition: {
              icon: { id: '', url: 'shapes/star.svg', height: 0, width: 0 },
              name: 'Gold',
            },
            requiredPoints: 200,
            revision: '1',
          },
          itemMetadata: { originalIndex: 0, success: true, error: null },
        },
      ],
      bulkActionMetadata: { totalSuccesses: 1, totalFailures: 0, undetailedFailures: 0 },
    });
    expect(body.results[0]?.itemMetadata.id).toBe(body.results[0]?.item.id);
  });

  it('redeem: pending, revision 1, a code of 12 capitals and digits', async () => {
    await earn(wix, accountId, 90);
    const { _id } = await offer(wix, FIXED);

    const response = await post(wix, '/loyalty-coupons/v1/coupons', {
      rewardId: _id,
      loyaltyAccountId: accountId,
    });

    const { coupon } = couponSchema.parse(await response.json());
    expect(coupon).toMatchObject({ status: 'PENDING', revision: '1' });
    expect(coupon.couponReference.code).toMatch(/^[A-Z0-9]{12}$/);
  });

  it('switch a reward off with a PUT that repeats its id in the body', async () => {
    const { _id } = await offer(wix, FLEXIBLE);

    const response = await wix.request(`/loyalty-rewards/v1/rewards/${_id}`, {
      method: 'PUT',
      body: JSON.stringify({
        reward: {
          name: 'N',
          revision: '1',
          active: false,
          id: _id,
          discountAmount: FLEXIBLE.discountAmount,
        },
      }),
    });

    expect(await response.json()).toMatchObject({
      reward: { id: _id, name: 'N', active: false, revision: '2' },
    });
  });

  it('spend 35 points on a checkout', async () => {
    await earn(wix, accountId, 90);
    const { _id, revision } = await offer(wix, FLEXIBLE);
    const { id } = await startCheckout(wix, [{ price: '20' }], MEMBER_EMAIL);

    const response = await post(wix, '/loyalty-checkout-exchange/v1/loyalty-checkout-discount', {
      checkoutId: id,
      reward: { pointsToSpend: 35, revision, id: _id },
    });

    expect(await response.json()).toMatchObject({
      discount: { checkoutId: id, rewardId: _id, discountType: 'DISCOUNT_AMOUNT' },
    });
  });

  it('delete a tier, its id repeated in the query string, and answer an empty object', async () => {
    const { _id } = await tiers.createTier({
      tierDefinition: { name: 'Gold' },
      requiredPoints: 200,
    });
    const id = _id ?? '';

    const response = await wix.request(`/loyalty-tiers/v1/tiers/${id}?tierId=${id}&revision=1`, {
      method: 'DELETE',
    });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{}');
  });
});

const CHEAP = { configsByTier: [{ costInPoints: 15, amount: 5 }] };

const bulkSchema = z.object({
  results: z.array(
    z.object({
      item: z.looseObject({ id: z.guid() }),
      itemMetadata: z.looseObject({ id: z.string() }),
    }),
  ),
  bulkActionMetadata: z.looseObject({}),
});

const couponSchema = z.object({
  coupon: z.looseObject({ couponReference: z.object({ code: z.string() }) }),
});

async function switchTiersOn() {
  const { programSettings } = await tiers.getTiersProgram();
  await tiers.updateTiersProgramSettings({
    status: 'ACTIVE',
    revision: programSettings?.revision ?? '',
    rollingWindow: { durationInMonths: 12 },
  });
}
