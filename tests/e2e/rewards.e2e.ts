import { expect, test } from './support/fixtures';
import { loyaltySdk } from './support/loyalty-sdk';
import { createReward, fillInReward } from './support/owner';
import { shopper } from './support/shopper';

test.describe('a reward that an owner makes can be had exactly as it says', () => {
  test('a fixed amount, for orders over a subtotal', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const customer = shopper(wix);
    await customer.join(1000);
    await dashboard.open('rewards');
    await expect(app.getByText('No rewards yet')).toBeVisible();
    await dashboard.expectAccessible();

    await app.getByRole('button', { name: 'New reward' }).first().click();
    await fillInReward(app, {
      name: 'Five fifty off',
      prices: { 'Base tier: Cost in points': '100', 'Base tier: Amount off': '5.50' },
    });
    await app.getByText('Orders over a certain subtotal').click();
    await app.getByRole('textbox', { name: 'Subtotal' }).fill('20');
    await dashboard.expectAccessible();
    await createReward(dashboard, 'Five fifty off');
    await expect(app.getByRole('row', { name: /Five fifty off/ })).toContainText('1 of 1');
    await dashboard.expectAccessible();

    const coupon = await customer.redeem('Five fifty off');
    expect(await customer.balance()).toBe(900);
    expect(await customer.useCoupon(coupon, [{ price: '20.00' }])).toBeNull();
    expect(await customer.useCoupon(coupon, [{ price: '30.00' }])).toBe('5.5');
  });

  test('a share of the cheapest item', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const customer = shopper(wix);
    await customer.join(1000);
    await dashboard.open('rewards?task=new');

    await fillInReward(app, {
      kind: 'Percentage off',
      name: '15 percent off one item',
      prices: { 'Base tier: Cost in points': '250', 'Base tier: Share off': '15' },
    });
    await app.getByText('Discount the cheapest item only, once').click();
    await createReward(dashboard, '15 percent off one item');

    const coupon = await customer.redeem('15 percent off one item');
    expect(await customer.balance()).toBe(750);
    expect(await customer.useCoupon(coupon, [{ price: '40.00' }, { price: '10.00' }])).toBe('1.5');
  });

  test('free shipping, for one product', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const customer = shopper(wix);
    await customer.join(100);
    await dashboard.open('rewards?task=new');

    await fillInReward(app, {
      kind: 'Free shipping',
      name: 'The mug travels for free',
      prices: { 'Base tier: Cost in points': '80' },
    });
    await app.getByText('Certain things only').click();
    await app.getByRole('combobox', { name: 'Which things' }).click();
    await app.getByText('One product').click();
    await app.getByRole('textbox', { name: 'ID of the product' }).fill('mug');
    await dashboard.expectAccessible();
    await createReward(dashboard, 'The mug travels for free');

    const coupon = await customer.redeem('The mug travels for free');
    expect(await customer.balance()).toBe(20);
    expect(coupon.couponReference?.specification).toMatchObject({ freeShipping: true });
    expect(await customer.useCoupon(coupon, [{ price: '30.00', productId: 'hat' }])).toBeNull();
    expect(await customer.useCoupon(coupon, [{ price: '30.00', productId: 'mug' }])).toBe('0');
  });

  test('payments of a plan', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const customer = shopper(wix);
    await customer.join(1000);
    await dashboard.open('rewards?task=new');

    await fillInReward(app, {
      name: 'Three cheaper months',
      prices: { 'Base tier: Cost in points': '900', 'Base tier: Amount off': '12.5' },
    });
    await app.getByText('Certain things only').click();
    await app.getByRole('combobox', { name: 'Which things' }).click();
    await app.getByText('All pricing plans').click();
    await app.getByText('Also discount subscriptions').click();
    await app.getByRole('textbox', { name: 'Discounted payments' }).fill('3');
    await createReward(dashboard, 'Three cheaper months');

    const coupon = await customer.redeem('Three cheaper months');
    expect(coupon.couponReference?.specification).toMatchObject({
      moneyOffAmount: 12.5,
      scope: { namespace: 'pricingPlans' },
      appliesToSubscriptions: true,
      discountedCycleCount: 3,
    });
  });

  test('a flexible discount, spent in the checkout', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const customer = shopper(wix);
    await customer.join(500);
    await dashboard.open('rewards?task=new');

    await fillInReward(app, {
      kind: 'Flexible discount',
      name: 'Pay with points',
      prices: { 'Base tier: Cost in points': '20', 'Base tier: Worth': '1' },
    });
    await createReward(dashboard, 'Pay with points');

    expect(await customer.payWithPoints('Pay with points', 130, [{ price: '30.00' }])).toBe('6.5');
    expect(await customer.balance()).toBe(370);
  });
});

test('a tier that was added elsewhere is flagged, and gets its price with one click', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  const { rewards, tiers } = loyaltySdk(wix);
  await rewards.createReward({
    name: 'Pay with points',
    type: 'DISCOUNT_AMOUNT',
    active: true,
    discountAmount: { configsByTier: [{ costInPoints: 20, amount: '1.00' }] },
  });
  const gold = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 500 });
  await tiers.createTiersProgramSettings({
    status: 'ACTIVE',
    rollingWindow: { durationInMonths: 12 },
  });

  await dashboard.open('rewards');
  await expect(app.getByText('No price for Gold')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Add the missing price' }).click();

  await expect(page.getByText(/All tiers have a price in “Pay with points” now/)).toBeVisible();
  await expect(app.getByText('No price for Gold')).toBeHidden();
  const { rewards: listed } = await rewards.queryRewards({});
  expect(listed?.[0]?.discountAmount?.configsByTier).toEqual([
    { costInPoints: 20, amount: '1.00' },
    { costInPoints: 20, amount: '1.00', tierId: gold._id },
  ]);
});

test('what somebody else saved meanwhile is shown part by part, and not overwritten', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  const { rewards } = loyaltySdk(wix);
  const reward = {
    name: 'Free coffee',
    type: 'COUPON_REWARD' as const,
    active: true,
    couponReward: {
      minimumSubtotal: 0,
      fixedAmount: { configsByTier: [{ costInPoints: 100, amount: 4 }] },
    },
  };
  const { _id, revision } = await rewards.createReward(structuredClone(reward));
  await dashboard.open(`rewards?reward=${_id ?? ''}&task=edit`);
  await app.getByRole('textbox', { name: 'Name' }).fill('Free espresso');
  await rewards.updateReward(_id ?? '', { ...reward, active: false, revision: revision ?? '' });

  await app.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(app.getByText('This was changed while you were editing')).toBeVisible();
  await expect(app.getByRole('radio', { name: 'Yours: Free espresso' })).toBeChecked();
  await expect(app.getByRole('radio', { name: 'Saved now: Inactive' })).toBeChecked();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Go on with these' }).click();
  await app.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(page.getByText('“Free espresso” is saved.')).toBeVisible();
  expect(await rewards.getReward(_id ?? '')).toMatchObject({
    ...reward,
    name: 'Free espresso',
    active: false,
    revision: '3',
  });
});

test('the keyboard alone makes, switches and deletes a reward', async ({ dashboard, wix }) => {
  const { app, modal, page } = dashboard;
  const { rewards } = loyaltySdk(wix);
  await dashboard.open('rewards');
  await app.getByRole('button', { name: 'New reward' }).first().focus();
  await page.keyboard.press('Enter');

  await expect(app.getByRole('dialog', { name: 'New reward' })).toBeFocused();
  await app.getByRole('radio', { name: 'Fixed amount off' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ten off');
  await page.keyboard.press('Tab');
  await page.keyboard.type('200');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Ten off” is created.')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Ten off' })).toBeHidden();
  await app.getByRole('checkbox', { name: 'Ten off is active' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('“Ten off” is active: customers can have it.')).toBeVisible();

  await expect(app.getByRole('dialog')).toBeHidden();
  await app.getByRole('row', { name: /Ten off/ }).focus();
  await page.keyboard.press('Enter');
  await app.getByRole('dialog').getByRole('button', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(modal.getByText('Delete “Ten off”?')).toBeVisible();
  await expect(modal.getByText('No coupons of it are waiting to be used.')).toBeVisible();
  await modal.getByRole('button', { name: 'Delete reward' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Ten off” is deleted.')).toBeVisible();
  expect((await rewards.queryRewards({})).rewards).toEqual([]);
});

test.describe('when answers get lost', () => {
  test.use({ expectedConsole: [/Failed to load resource/] });

  test('a reward that was made is found, and not made twice', async ({ dashboard, wix }) => {
    const { app, page } = dashboard;
    const { faults } = wix.emulator;
    faults.add({
      method: 'rewards.createReward',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });
    await dashboard.open('rewards?task=new');
    await fillInReward(app, {
      kind: 'Flexible discount',
      name: 'Pay with points',
      prices: { 'Base tier: Cost in points': '20', 'Base tier: Worth': '1' },
    });

    await app.getByRole('button', { name: 'Create reward' }).click();

    await expect(page.getByText('“Pay with points” is created.')).toBeVisible();
    await expect(app.getByRole('dialog', { name: 'Pay with points' })).toBeVisible();
    expect((await loyaltySdk(wix).rewards.queryRewards({})).rewards).toHaveLength(1);
  });
});

test('it reads from right to left in Hebrew', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  await shopper(wix).join(10);
  await loyaltySdk(wix).rewards.createReward({
    name: 'קפה חינם',
    type: 'COUPON_REWARD',
    active: true,
    couponReward: {
      minimumSubtotal: 20,
      percentage: { configsByTier: [{ costInPoints: 100, percentage: 15 }] },
    },
  });
  await dashboard.open('rewards', { lang: 'he' });

  await app.getByRole('row', { name: /קפה חינם/ }).click();
  await expect(app.getByRole('dialog', { name: 'קפה חינם' })).toContainText('15%');
  await expect(app.locator('html')).toHaveAttribute('dir', 'rtl');
  await dashboard.expectAccessible();
});
