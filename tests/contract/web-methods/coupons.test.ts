import { beforeEach, describe, expect, it } from 'vitest';
import { getAccount } from '../../../src/backend/accounts.web';
import {
  deleteCoupon,
  findRedemption,
  listAccountCoupons,
  redeemReward,
} from '../../../src/backend/coupons.web';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { earn, offer, openMember, openVisitor, redeem } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
let accountId = '';
let rewardId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 250);
  rewardId = (await offer(wix, FIXED))._id;
});

function coupon(name: string, costInPoints: number) {
  const fixedAmount = { configsByTier: [{ costInPoints, amount: 20 }] };
  return { ...FIXED, name, couponReward: { fixedAmount, minimumSubtotal: 0 } };
}

/** As a page does: with everything as it is shown now. */
async function confirmed(ofAccount = accountId, ofReward = rewardId) {
  const account = await dataOf(getAccount({ accountId: ofAccount }));
  const { coupons } = await dataOf(listAccountCoupons({ accountId: ofAccount }));
  const { revision } = await wix.asOwner.rewards.getReward(ofReward);
  return {
    accountId: ofAccount,
    accountRevision: account.revision,
    rewardId: ofReward,
    rewardRevision: String(revision),
    newestCouponId: coupons[0]?.id ?? null,
  };
}

/** What the page asks after a redemption, confirmed now, whose answer got lost. */
async function sought() {
  const { coupons } = await dataOf(listAccountCoupons({ accountId }));
  const known = coupons[0];
  const newestCoupon = known ? { id: known.id, createdDate: known.createdDate } : null;
  return { accountId, rewardName: FIXED.name, newestCoupon };
}

async function balance(): Promise<number> {
  return (await dataOf(getAccount({ accountId }))).points.balance;
}

async function couponCount(): Promise<number> {
  return (await dataOf(listAccountCoupons({ accountId }))).coupons.length;
}

describe('redeeming', () => {
  it('makes a coupon that becomes active when its points are taken', async () => {
    const coupon = await dataOf(redeemReward(await confirmed()));
    wix.emulator.advance({ minutes: 1 });

    expect(coupon).toMatchObject({ status: 'PENDING', transactionId: null, revision: '1' });
    const { coupons, hasMore } = await dataOf(listAccountCoupons({ accountId }));
    expect(coupons).toEqual([
      {
        ...coupon,
        status: 'ACTIVE',
        revision: '2',
        transactionId: coupons[0]?.transactionId,
        rewardName: FIXED.name,
        benefit: { type: 'MONEY_OFF', amount: 5 },
        minimumSubtotal: 20,
        isOfCheckout: false,
      },
    ]);
    expect(coupons[0]?.transactionId).not.toBeNull();
    expect(hasMore).toBe(false);
    expect(await balance()).toBe(150);
  });

  it('does not happen twice from one confirmation', async () => {
    const input = await confirmed();

    const answers = [await redeemReward(input), await redeemReward(input)];
    wix.emulator.advance({ minutes: 1 });

    expect(answers).toMatchObject([
      { ok: true },
      { ok: false, error: { kind: 'conflict', code: 'COUPON_MADE_MEANWHILE' } },
    ]);
    expect(await balance()).toBe(150);
  });

  it('stops when the reward changed since it was confirmed', async () => {
    const input = await confirmed();
    await wix.asOwner.rewards.updateReward(rewardId, { ...FIXED, name: 'Dearer', revision: '1' });

    expect(await errorOf(redeemReward(input))).toEqual({
      kind: 'conflict',
      code: 'REWARD_CHANGED',
    });
    expect(await couponCount()).toBe(0);
  });

  it('stops when the points moved since it was confirmed', async () => {
    const input = await confirmed();
    await earn(wix, accountId, 1);

    expect(await errorOf(redeemReward(input))).toEqual({
      kind: 'conflict',
      code: 'ACCOUNT_CHANGED',
    });
    expect(await couponCount()).toBe(0);
  });

  it('of two at the same moment for the same points leaves one coupon that is worth something', async () => {
    const dear = (await offer(wix, coupon('All of it', 250)))._id;
    const input = await confirmed(accountId, dear);

    await Promise.all([redeemReward(input), redeemReward(input)]);
    wix.emulator.advance({ minutes: 1 });

    const { coupons } = await dataOf(listAccountCoupons({ accountId }));
    expect(coupons.filter(({ status }) => status === 'ACTIVE')).toHaveLength(1);
    expect(await balance()).toBe(0);
  });

  it('is refused while the program is paused, and says so', async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await errorOf(redeemReward(await confirmed()))).toEqual({
      kind: 'conflict',
      code: 'PROGRAM_NOT_ACTIVE',
    });
    expect(await couponCount()).toBe(0);
  });

  it('of a reward that is switched off is refused, and says so', async () => {
    await wix.asOwner.rewards.updateReward(rewardId, { ...FIXED, active: false, revision: '1' });

    expect(await errorOf(redeemReward(await confirmed()))).toEqual({
      kind: 'conflict',
      code: 'REWARD_NOT_OFFERED',
    });
    expect(await couponCount()).toBe(0);
  });

  it('is refused to a visitor, and says so', async () => {
    const visitor = await openVisitor(wix, 500);

    expect(await errorOf(redeemReward(await confirmed(visitor)))).toEqual({
      kind: 'conflict',
      code: 'MEMBER_REQUIRED',
    });
  });

  it('for points that are missing is refused, and says so', async () => {
    const dear = (await offer(wix, coupon('Dear', 251)))._id;

    expect(await errorOf(redeemReward(await confirmed(accountId, dear)))).toEqual({
      kind: 'conflict',
      code: 'POINTS_MISSING',
    });
    expect(await balance()).toBe(250);
  });

  it('of a flexible reward is refused: it is spent at a checkout', async () => {
    const flexible = (await offer(wix, FLEXIBLE))._id;

    expect(await errorOf(redeemReward(await confirmed(accountId, flexible)))).toMatchObject({
      kind: 'refused',
    });
    expect(await balance()).toBe(250);
  });

  it('keeps Wix’s own refusal when the reason cannot be looked up', async () => {
    const input = await confirmed();
    await wix.asOwner.programs.pauseLoyaltyProgram();
    await wix.fault({
      method: 'programs.getLoyaltyProgram',
      kind: { type: 'status', status: 500 },
      times: 1,
    });

    const error = await errorOf(redeemReward(input));

    expect(error.kind).toBe('refused');
    expect(error.requestId).toBeDefined();
  });

  it('of a reward that was deleted, or for an account that does not exist, is refused', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const input = await confirmed();

    expect(await errorOf(redeemReward({ ...input, rewardId: nobody }))).toEqual({
      kind: 'conflict',
      code: 'REWARD_NOT_OFFERED',
    });
    expect(await errorOf(redeemReward({ ...input, accountId: nobody }))).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('a redemption without an answer', () => {
  const REDEEM = 'coupons.redeemPointsForCoupon';

  it('that happened is found, and is not repeated', async () => {
    const input = await confirmed();
    const question = await sought();
    await wix.fault({ method: REDEEM, kind: { type: 'drop-after-commit' }, times: 1 });

    expect(await errorOf(redeemReward(input))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(await dataOf(findRedemption(question))).toMatchObject({
      status: 'redeemed',
      coupon: { rewardName: FIXED.name },
    });
    expect(await errorOf(redeemReward(input))).toMatchObject({ kind: 'conflict' });
    expect(await couponCount()).toBe(1);
  });

  it('that did not happen can be sent again', async () => {
    const input = await confirmed();
    const question = await sought();
    await wix.fault({ method: REDEEM, kind: { type: 'drop-before' }, times: 1 });

    expect(await errorOf(redeemReward(input))).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(await dataOf(findRedemption(question))).toMatchObject({
      status: 'not-redeemed',
      account: { points: { balance: 250 } },
    });
    expect((await redeemReward(input)).ok).toBe(true);
  });

  it('that did not happen is not mistaken for an older one, when the newest was deleted meanwhile', async () => {
    await redeem(wix, accountId, rewardId);
    wix.emulator.advance({ minutes: 1 });
    const newest = await redeem(wix, accountId, rewardId);
    const question = await sought();
    await dataOf(deleteCoupon({ couponId: newest._id, revision: newest.revision }));

    expect(await dataOf(findRedemption(question))).toMatchObject({ status: 'not-redeemed' });
  });

  it('that did not happen is not mistaken for another reward’s, which a colleague redeemed', async () => {
    const question = await sought();
    await redeem(wix, accountId, (await offer(wix, coupon('Of a colleague', 10)))._id);

    expect(await dataOf(findRedemption(question))).toMatchObject({ status: 'not-redeemed' });
  });

  it('that happened is found behind another reward’s, which a colleague redeemed', async () => {
    const question = await sought();
    const { _id } = await redeem(wix, accountId, rewardId);
    await redeem(wix, accountId, (await offer(wix, coupon('Of a colleague', 10)))._id);

    expect(await dataOf(findRedemption(question))).toMatchObject({
      status: 'redeemed',
      coupon: { id: _id },
    });
  });

  it('is not in doubt when only the look before it failed', async () => {
    const input = await confirmed();
    await wix.fault({
      method: 'rewards.getReward',
      kind: { type: 'status', status: 500 },
      times: 1,
    });

    const error = await errorOf(redeemReward(input));

    expect(error.kind).toBe('unavailable');
    expect(error.code).not.toBe('OUTCOME_UNKNOWN');
    expect(await couponCount()).toBe(0);
  });
});

describe('deleting a coupon', () => {
  it('takes it off the member and gives no points back', async () => {
    const { id } = await dataOf(redeemReward(await confirmed()));
    wix.emulator.advance({ minutes: 1 });

    expect(await errorOf(deleteCoupon({ couponId: id, revision: '1' }))).toMatchObject({
      kind: 'conflict',
    });
    await dataOf(deleteCoupon({ couponId: id, revision: '2' }));

    expect(await couponCount()).toBe(0);
    expect(await balance()).toBe(150);
  });
});
