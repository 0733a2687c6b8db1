import { beforeEach, describe, expect, it } from 'vitest';
import {
  BIRTHDAY_GIFT,
  BOOKING_RULE,
  installPricingPlans,
  LOYALTY_APP_ID,
  ORDER_RULE,
} from '../earning-rules/sample-rules';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, listContacts, openAccount } from '../support/launch';
import { raiseLadder } from '../tiers/ladder';
import { activitiesOf } from './activities';

const wix = await emulateWix();
const { accounts, earningRules, programs, transactions } = wix.asOwner;
const activities = activitiesOf(wix);
const { triggerAppId, triggerActivityType } = ORDER_RULE;

let contactId = '';
beforeEach(async () => {
  await launchProgram(wix);
  contactId = (await listContacts(wix))[0]?.id ?? '';
});

const order = (amount: number, orderId: string = crypto.randomUUID()) => ({
  contactId,
  triggerAppId,
  triggerActivityType,
  amount,
  orderId,
});
const booking = () => ({
  contactId,
  triggerAppId: BOOKING_RULE.triggerAppId,
  triggerActivityType: BOOKING_RULE.triggerActivityType,
});

describe('an activity', () => {
  it('earns points by the rule for it, and leaves an EARN transaction', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const { awarded } = await activities.record(order(4.99, 'order-1'));

    expect(awarded).toMatchObject({ points: 40, balance: 40 });
    const transaction = await transactions.getLoyaltyTransaction(awarded?.transactionId ?? '');
    expect(transaction).toMatchObject({
      accountId: awarded?.accountId,
      amount: 40,
      transactionType: 'EARN',
      description: ORDER_RULE.title,
      earnInfo: { appId: triggerAppId, activityType: triggerActivityType, orderId: 'order-1' },
    });
    expect(transaction.earnInfo).not.toHaveProperty('rule');
  });

  it('says by which revision and entry of which rule it earned, and for how much', async () => {
    const rule = await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    await earningRules.updateLoyaltyEarningRule(rule._id ?? '', { revision: '1', title: 'Shop' });

    const { awarded } = await activities.record(order(25));

    expect(awarded).toMatchObject({
      points: 250,
      rule: { id: rule._id, revision: 2, tierId: null, moneyAmount: 1, points: 10, amount: 25 },
    });
  });

  it('opens an account for a contact without one, member or visitor', async () => {
    await earningRules.createLoyaltyEarningRule(BOOKING_RULE);
    const contacts = await listContacts(wix);
    const member = contacts.find(({ memberInfo }) => memberInfo);
    const visitor = contacts.find(({ memberInfo }) => !memberInfo);

    for (const contact of [member, visitor]) {
      const { awarded } = await activities.record({ ...booking(), contactId: contact?.id ?? '' });

      expect(await accounts.getAccount(awarded?.accountId ?? '')).toMatchObject({
        contactId: contact?.id,
        points: { balance: 50, earned: 50 },
      });
    }
  });

  it('earns the amount of the tier that the member was in', async () => {
    const { silver } = await raiseLadder(wix);
    await earningRules.createLoyaltyEarningRule({
      ...ORDER_RULE,
      conversionRate: {
        configs: [
          { moneyAmount: 1, points: 1 },
          { tierId: silver, moneyAmount: 1, points: 3 },
        ],
      },
    });

    const first = await activities.record(order(150));
    const second = await activities.record(order(10));

    expect(first.awarded?.points).toBe(150);
    expect(second.awarded).toMatchObject({ points: 30, rule: { tierId: silver } });
  });

  it('counts for either app id that Wix Stores goes by', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const { awarded } = await activities.record({
      ...order(5),
      triggerAppId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
    });

    expect(awarded?.points).toBe(50);
  });

  it('earns by automated rules too', async () => {
    const { id } = await installPricingPlans(wix);
    await earningRules.updateLoyaltyEarningRule(id, { revision: '1', status: 'ACTIVE' });
    await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', { earningRule: BIRTHDAY_GIFT });

    const plan = await activities.record({
      contactId,
      triggerAppId: '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
      triggerActivityType: 'wix_pricing_plans-plan_purchased',
      amount: 30,
    });
    const birthday = await activities.record({
      contactId,
      triggerAppId: LOYALTY_APP_ID,
      triggerActivityType: 'birthday',
    });

    expect(plan.awarded?.points).toBe(30);
    expect(birthday.awarded?.points).toBe(25);
  });

  it('can be reported late, and counts as of when it happened', async () => {
    await earningRules.createLoyaltyEarningRule(BOOKING_RULE);
    const at = new Date(Date.now() - 3_600_000).toISOString();

    const { awarded } = await activities.record({ ...booking(), at });

    const { lastActivityDate } = await accounts.getAccount(awarded?.accountId ?? '');
    expect(lastActivityDate).toEqual(new Date(at));
  });
});

describe('nothing is awarded', () => {
  it('twice for one order, and nothing changes the second time', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const { awarded } = await activities.record(order(10, 'order-7'));

    const again = await activities.record(order(99, 'order-7'));

    expect(again.notAwarded).toMatchObject({
      reason: 'ALREADY_AWARDED',
      transactionId: awarded?.transactionId,
    });
    expect((await accounts.getAccount(awarded?.accountId ?? '')).points?.balance).toBe(100);
  });

  it('without a rule', async () => {
    expect((await activities.record(order(10))).notAwarded?.reason).toBe('NO_RULE');
  });

  it('while the rule is paused', async () => {
    await earningRules.createLoyaltyEarningRule({ ...ORDER_RULE, status: 'PAUSED' });

    expect((await activities.record(order(10))).notAwarded?.reason).toBe('RULE_PAUSED');
  });

  it('while the program is paused, and no account is opened', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    await programs.pauseLoyaltyProgram();

    expect((await activities.record(order(10))).notAwarded?.reason).toBe('PROGRAM_NOT_ACTIVE');
    expect((await accounts.queryLoyaltyAccounts().find()).items).toEqual([]);
  });

  it('in a tier that the rule has no entry for', async () => {
    await raiseLadder(wix);
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    await activities.record(order(100));

    expect((await activities.record(order(100))).notAwarded?.reason).toBe('NO_ENTRY_FOR_TIER');
  });

  it('for money that comes to less than a point, or that nobody stated', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const unstated = await activities.record({ contactId, triggerAppId, triggerActivityType });
    const little = await activities.record(order(0.99));

    expect(unstated.notAwarded?.reason).toBe('NO_AMOUNT_SPENT');
    expect(little.notAwarded?.reason).toBe('ROUNDS_TO_ZERO');
  });
});

describe('refused is', () => {
  it.each([
    ['a contact that does not exist', { contactId: '11111111-1111-4111-8111-111111111111' }, 404],
    ['an amount finer than a cent', { amount: 1.005 }, 400],
    ['a negative amount', { amount: -1 }, 400],
    ['the future', { at: '2100-01-01T00:00:00Z' }, 400],
    ['a field that does not exist', { points: 10 }, 400],
  ])('%s', async (_name, change, status) => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);

    const response = await activities.post('', { ...order(10), ...change });

    expect(response.status).toBe(status);
  });

  it('a time before the last entry of the account', async () => {
    await earningRules.createLoyaltyEarningRule(BOOKING_RULE);
    const { _id } = await openAccount(wix);
    await accounts.adjustPoints(_id, { amount: 10, revision: '1' });

    const response = await activities.post('', { ...booking(), at: '2020-01-01T00:00:00Z' });

    expect(response.status).toBe(400);
  });
});
