import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { owner, type NewReward } from './support/owner';
import { shopApi } from './support/shop-api';

const EMAIL = 'ada.okafor@example.com';
const NAME = 'Ada Okafor';
const FIVE_OFF = {
  name: 'Five off',
  prices: { 'Base tier: Cost in points': '100', 'Base tier: Amount off': '5' },
};
const PAY_WITH_POINTS = {
  kind: 'Flexible discount',
  name: 'Pay with points',
  prices: { 'Base tier: Cost in points': '10', 'Base tier: Worth': '1' },
};

test.use({ viewport: { width: 1280, height: 800 } });
test.setTimeout(240_000);

/**
 * The first seven of Wix's ten steps, from a site where nothing was set up yet.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/loyalty-business-flow
 */
async function openShop(dashboard: Parameters<typeof owner>[0], reward: NewReward) {
  const steps = owner(dashboard);

  await test.step('1. the program is activated', () =>
    steps.activateProgram('Harbour Coffee Club'));

  await test.step('2. orders earn a point for every 1 spent', steps.rewardOrders);

  await test.step('3. a contact gets an account', () => steps.addMember(NAME));

  await test.step('4. points buy something', () => steps.offer(reward));

  await test.step('5. and 6. there are tiers, and they count', steps.raiseLadder);

  await test.step('7. staff add points', () => steps.addPoints(NAME, 150));
}

test('from nothing to a coupon and a paid order, all of it on the pages', async ({
  dashboard,
  emulatorConsole,
  wix,
}) => {
  const { app } = dashboard;
  await openShop(dashboard, FIVE_OFF);

  await test.step('8. and 9. the reward is read again, and points become a coupon', async () => {
    await app.getByRole('button', { name: 'Redeem', exact: true }).click();
    await app.getByRole('button', { name: 'Redeem Five off: 100 points' }).click();
    await expect(app.getByText('The balance goes from 150 to 50 points.')).toBeVisible();
    await app.getByRole('button', { name: 'Redeem 100 points' }).click();
    await expect(app.getByRole('img', { name: /QR code of/ })).toBeVisible();
  });

  await emulatorConsole.beCustomer(NAME);
  const checkoutId = await emulatorConsole.openCheckout('24.50');

  await test.step('10. the coupon lowers the customer’s checkout, which is then paid', async () => {
    await app.getByRole('button', { name: 'Apply to a checkout' }).click();
    await app.getByRole('textbox', { name: 'Link or ID of the checkout' }).fill(checkoutId);
    await app.getByRole('button', { name: 'Show checkout' }).click();
    await app.getByRole('button', { name: 'Apply discount' }).click();
    await expect(app.getByText('$19.50 (was $24.50)')).toBeVisible();
    await dashboard.expectAccessible();
    await emulatorConsole.pay('$19.50');
    await expect(app.getByText('Loyalty discount: used for the order.')).toBeVisible();
  });

  expect(await shopApi(wix).readCheckout(checkoutId)).toMatchObject({
    completed: true,
    priceSummary: { discount: { amount: '5' }, total: { amount: '19.5' } },
  });
  // 150 by hand, 100 spent, and a point for each whole unit of the 19.50 that were paid.
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points).toMatchObject({
    adjusted: 150,
    redeemed: 100,
    earned: 19,
    balance: 69,
  });
  expect((await loyaltyApi(wix).getTotals()).balance).toBe(69);
  expect(await emulatorConsole.audit()).toEqual({ accounts: 1, entries: 3, differences: [] });
});

test('from nothing to points as money in a paid order, all of it on the pages', async ({
  dashboard,
  emulatorConsole,
  wix,
}) => {
  const { app } = dashboard;
  await openShop(dashboard, PAY_WITH_POINTS);
  await emulatorConsole.beCustomer(NAME);
  const checkoutId = await emulatorConsole.openCheckout('24.50');

  await test.step('8. the reward is read again: it is spent at a checkout', async () => {
    await app.getByRole('button', { name: 'Redeem', exact: true }).click();
    await expect(app.getByText('1 off for every 10 points')).toBeVisible();
    await app.getByRole('button', { name: 'Redeem Pay with points: At checkout' }).click();
    await app.getByRole('textbox', { name: 'Link or ID of the checkout' }).fill(checkoutId);
    await app.getByRole('button', { name: 'Show checkout' }).click();
    await expect(app.getByText('At most 150 points for this checkout.')).toBeVisible();
  });

  await test.step('10. points lower the customer’s checkout, which is then paid', async () => {
    await app.getByLabel('How many points', { exact: true }).fill('35');
    await expect(app.getByText('35 points take 3.50 off: 21 are left to pay.')).toBeVisible();
    await app.getByRole('button', { name: 'Apply discount' }).click();
    await expect(app.getByText('$21.00 (was $24.50)')).toBeVisible();
    await dashboard.expectAccessible();
    expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(115);
    await emulatorConsole.pay('$21.00');
    await expect(app.getByText('Loyalty discount: used for the order.')).toBeVisible();
  });

  expect(await shopApi(wix).readCheckout(checkoutId)).toMatchObject({
    completed: true,
    priceSummary: { discount: { amount: '3.5' }, total: { amount: '21' } },
  });
  // 150 by hand, 35 spent, and a point for each unit of the 21.00 that were paid.
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points).toMatchObject({
    adjusted: 150,
    redeemed: 35,
    earned: 21,
    balance: 136,
  });
  expect((await loyaltyApi(wix).getTotals()).balance).toBe(136);
  expect(await emulatorConsole.audit()).toEqual({ accounts: 1, entries: 3, differences: [] });
});
