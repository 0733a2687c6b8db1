import type { rewards } from '@wix/loyalty';
import { beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../emulator/engine/assert';
import { ORDER_RULE } from './earning-rules/sample-rules';
import { FIXED, FLEXIBLE } from './rewards/sample-rewards';
import { payCheckout, readCheckout, startCheckout } from './support/checkout';
import { emulateWix } from './support/emulated-wix';
import { listContacts } from './support/launch';
import { MEMBER_EMAIL } from './support/redemption';
import { refusalOf } from './support/refusal';
import { STOPPED } from './support/stopped-clock';

/**
 * Wix's ten steps from nothing to a discount at checkout, and what must hold after each:
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/loyalty-business-flow
 */
const wix = await emulateWix(STOPPED);
const sdk = wix.asOwner;

let silver = '';
let gold = '';
let ruleId = '';
let accountId = '';
beforeEach(async () => {
  await activateTheProgram();
  ruleId = await createAnEarningRule();
  accountId = await createAnAccount();
});

describe('the ten steps', () => {
  it('lead to a coupon that lowers a checkout, when the reward is a coupon', async () => {
    const rewardId = await createAReward(FIXED);
    await createTiers();
    await coverSilverWith(rewardId, {
      couponReward: {
        fixedAmount: {
          configsByTier: [
            { costInPoints: 100, amount: 5 },
            { costInPoints: 90, amount: 5, tierId: silver },
          ],
        },
        minimumSubtotal: 20,
      },
    });
    await switchTiersOn();
    await give250Points();

    // 8. The reward's type decides how it is redeemed.
    expect((await sdk.rewards.getReward(rewardId)).type).toBe('COUPON_REWARD');

    // 9. Points become a coupon, at the price of the member's tier.
    const { coupon } = await sdk.coupons.redeemPointsForCoupon(rewardId, {
      loyaltyAccountId: accountId,
    });
    const couponId = present(coupon?._id, 'coupon');
    expect(coupon).toMatchObject({ status: 'PENDING', revision: '1' });
    expect(coupon?.couponReference?.code).toMatch(/^[A-Z0-9]{12}$/);
    wix.emulator.advance({ minutes: 1 });
    const active = await sdk.coupons.getLoyaltyCoupon(couponId);
    expect(active).toMatchObject({ status: 'ACTIVE', revision: '2' });
    expect(await account()).toMatchObject({
      points: { balance: 160, earned: 0, adjusted: 250, redeemed: 90, expired: 0 },
      tier: { id: silver, points: 250 },
      revision: '3',
    });
    expect(
      await sdk.transactions.getLoyaltyTransaction(present(active.transactionId, 'transaction')),
    ).toMatchObject({
      amount: -90,
      transactionType: 'REDEEM',
      redeemInfo: { rewardId, rewardType: 'COUPON_REWARD', referenceEntityId: couponId },
    });

    // 10. The coupon is applied to a checkout, which is then paid.
    const { id } = await startCheckout(wix, [{ price: '24.95', quantity: 2 }], MEMBER_EMAIL);
    const { discount } = await sdk.checkoutExchange.applyDiscountToCheckout(id, {
      loyaltyCoupon: { _id: couponId, revision: '2' },
    });
    expect(discount).toMatchObject({
      checkoutId: id,
      loyaltyCouponId: couponId,
      status: 'APPLIED',
      discountType: 'LOYALTY_COUPON',
    });
    expect((await readCheckout(wix, id)).priceSummary).toMatchObject({
      subtotal: { amount: '49.9', formattedAmount: '$49.90' },
      discount: { amount: '5', formattedAmount: '$5.00' },
      total: { amount: '44.9', formattedAmount: '$44.90' },
    });
    await payCheckout(wix, id);
    expect(await discountStatus(id)).toBe('COMPLETED');
    expect(await sdk.coupons.getLoyaltyCoupon(couponId)).toMatchObject({ status: 'APPLIED' });

    // What was paid earns 12 points for each whole unit of money, which reaches the next tier.
    expect(await account()).toMatchObject({
      points: { balance: 688, earned: 528, adjusted: 250, redeemed: 90, expired: 0 },
      tier: { id: gold, points: 778 },
    });
    expect(await ledger()).toEqual(['EARN 528', 'REDEEM -90', 'ADJUST 250']);
    await everythingAddsUp({ balance: 688, earned: 528, adjusted: 250, redeemed: 90, expired: 0 });
  });

  it('lead to points spent at checkout, when the reward is flexible', async () => {
    const rewardId = await createAReward(FLEXIBLE);
    await createTiers();
    await coverSilverWith(rewardId, {
      discountAmount: {
        configsByTier: [
          { costInPoints: 10, amount: '1.00' },
          { costInPoints: 10, amount: '1.20', tierId: silver },
        ],
      },
    });
    await switchTiersOn();
    await give250Points();

    // 8. The reward's type decides how it is redeemed.
    expect((await sdk.rewards.getReward(rewardId)).type).toBe('DISCOUNT_AMOUNT');

    // 10. Points are spent on the checkout itself: 35 points at 10 for 1.20 are 4.20.
    const { id } = await startCheckout(wix, [{ price: '49.90' }], MEMBER_EMAIL);
    const { discount } = await sdk.checkoutExchange.applyDiscountToCheckout(id, {
      reward: { _id: rewardId, revision: '2', pointsToSpend: 35 },
    });
    expect(discount).toMatchObject({
      checkoutId: id,
      rewardId,
      status: 'APPLIED',
      discountType: 'DISCOUNT_AMOUNT',
    });
    expect((await readCheckout(wix, id)).priceSummary).toMatchObject({
      subtotal: { amount: '49.9' },
      discount: { amount: '4.2' },
      total: { amount: '45.7' },
    });
    expect(await account()).toMatchObject({
      points: { balance: 215, adjusted: 250, redeemed: 35 },
      tier: { id: silver, points: 250 },
    });
    await payCheckout(wix, id);
    expect(await discountStatus(id)).toBe('COMPLETED');

    // 45 whole units at 12 points.
    expect(await account()).toMatchObject({
      points: { balance: 755, earned: 540, adjusted: 250, redeemed: 35, expired: 0 },
      tier: { id: gold, points: 790 },
    });
    expect(await ledger()).toEqual(['EARN 540', 'REDEEM -35', 'ADJUST 250']);
    await everythingAddsUp({ balance: 755, earned: 540, adjusted: 250, redeemed: 35, expired: 0 });
  });

  it('end with the points back, when the checkout is left', async () => {
    const rewardId = await createAReward(FLEXIBLE);
    await give250Points({ withTiers: false });
    const { id } = await startCheckout(wix, [{ price: '49.90' }], MEMBER_EMAIL);
    await sdk.checkoutExchange.applyDiscountToCheckout(id, {
      reward: { _id: rewardId, revision: '1', pointsToSpend: 35 },
    });

    wix.emulator.advance({ minutes: 60 });

    expect(await discountStatus(id)).toBe('REFUNDED_DUE_TO_TIMEOUT');
    expect(await ledger()).toEqual(['REFUND 35', 'REDEEM -35', 'ADJUST 250']);
    await everythingAddsUp({ balance: 250, earned: 0, adjusted: 250, redeemed: 0, expired: 0 });
  });
});

/** 1. A program needs a name to be activated. */
async function activateTheProgram() {
  expect(await refusalOf(sdk.programs.activateLoyaltyProgram())).toMatchObject({ status: 400 });
  await sdk.programs.updateLoyaltyProgram({ name: 'Star Club' });
  const { loyaltyProgram } = await sdk.programs.activateLoyaltyProgram();
  expect(loyaltyProgram?.status).toBe('ACTIVE');
}

/** 2. 10 points for every 1 spent. */
async function createAnEarningRule(): Promise<string> {
  const rule = await sdk.earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
  expect(rule.revision).toBe('1');
  const { earningRules } = await sdk.earningRules.listEarningRules();
  expect(earningRules?.map(({ _id }) => _id)).toContain(rule._id);
  return present(rule._id, 'rule');
}

/** 3. An account starts at zero; a contact has one. */
async function createAnAccount(): Promise<string> {
  const [ada] = await listContacts(wix);
  const contactId = present(ada, 'contact').id;
  const { account: created } = await sdk.accounts.createAccount(contactId);
  expect(created).toMatchObject({
    contactId,
    points: { balance: 0, earned: 0, adjusted: 0, redeemed: 0, expired: 0 },
    rewardAvailable: false,
    revision: '1',
  });
  const found = await sdk.accounts.getAccountBySecondaryId({ contactId });
  expect(found.account?._id).toBe(created?._id);
  expect(await refusalOf(sdk.accounts.createAccount(contactId))).toMatchObject({ status: 409 });
  return present(created?._id, 'account');
}

/** 4. A reward of one of the two types, active from the start. */
async function createAReward(reward: rewards.Reward): Promise<string> {
  const created = await sdk.rewards.createReward({ ...reward });
  expect(created).toMatchObject({ type: reward.type, active: true, revision: '1' });
  return present(created._id, 'reward');
}

/** 5. Tiers, with the rule covering them: 12 points for 1 in silver. */
async function createTiers() {
  const { results, bulkActionMetadata } = await sdk.tiers.bulkCreateTiers([
    { tierDefinition: { name: 'Silver' }, requiredPoints: 100 },
    { tierDefinition: { name: 'Gold' }, requiredPoints: 500 },
  ]);
  expect(bulkActionMetadata).toMatchObject({ totalSuccesses: 2, totalFailures: 0 });
  [silver = '', gold = ''] = (results ?? []).map(({ item }) => item?._id ?? '');
  await sdk.earningRules.updateLoyaltyEarningRule(ruleId, {
    revision: '1',
    conversionRate: {
      configs: [
        { moneyAmount: 1, points: 10 },
        { moneyAmount: 1, points: 12, tierId: silver },
        { moneyAmount: 1, points: 15, tierId: gold },
      ],
    },
  });
}

/** 5. … and the reward, too. */
async function coverSilverWith(rewardId: string, changes: rewards.Reward) {
  const { name, active, type, revision } = await sdk.rewards.getReward(rewardId);
  await sdk.rewards.updateReward(rewardId, {
    name: present(name, 'name'),
    active: present(active, 'active'),
    type: present(type, 'type'),
    revision: present(revision, 'revision'),
    ...changes,
  });
}

/** 6. Members are placed by points earned. */
async function switchTiersOn() {
  const { programSettings } = await sdk.tiers.getTiersProgram();
  expect(programSettings).toMatchObject({ status: 'DISABLED', revision: '1' });
  const updated = await sdk.tiers.updateTiersProgramSettings({
    status: 'ACTIVE',
    revision: '1',
    rollingWindow: { durationInMonths: 12 },
    baseTierDefinition: { name: 'Bronze' },
  });
  expect(updated.programSettings).toMatchObject({ status: 'ACTIVE', revision: '2' });
}

/** 7. Balance and adjusted move together; the tier follows. */
async function give250Points({ withTiers = true } = {}) {
  const { account: adjusted, transactionId } = await sdk.accounts.adjustPoints(accountId, {
    amount: 250,
    revision: '1',
    description: 'Welcome',
  });
  expect(adjusted).toMatchObject({
    points: { balance: 250, earned: 0, adjusted: 250 },
    tier: { points: 250, ...(withTiers && { _id: silver }) },
    rewardAvailable: true,
    revision: '2',
  });
  expect(await sdk.transactions.getLoyaltyTransaction(present(transactionId, 'id'))).toMatchObject({
    amount: 250,
    transactionType: 'ADJUST',
    adjustInfo: { amountBefore: 0, amountAfter: 250 },
  });
}

async function account() {
  const { points, tier, revision } = await sdk.accounts.getAccount(accountId);
  return { points, tier: { id: tier?._id, points: tier?.points }, revision };
}

async function discountStatus(checkoutId: string) {
  const { items } = await sdk.checkoutExchange
    .queryLoyaltyCheckoutDiscounts()
    .eq('checkoutId', checkoutId)
    .find();
  return items[0]?.status;
}

async function ledger() {
  const { items } = await sdk.transactions
    .queryLoyaltyTransactions()
    .eq('accountId', accountId)
    .find();
  return items.map(({ transactionType, amount }) => `${transactionType ?? ''} ${amount ?? 0}`);
}

/** The program's totals are the one account's counters, and nothing cached disagrees with the ledger. */
async function everythingAddsUp(points: Record<string, number>) {
  const totals = await sdk.accounts.getProgramTotals();
  expect(totals.points).toEqual(points);
  expect(wix.emulator.audit()).toMatchObject({ accounts: 1, differences: [] });
}
