import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { shopApi } from './support/shop-api';

const EMAIL = 'ada.okafor@example.com';

// High enough that nothing scrolls: a page that does has no heading of the first level in view.
test.use({ viewport: { width: 1280, height: 1600 } });

/** Wix's ten steps: https://dev.wix.com/docs/api-reference/crm/loyalty-program/loyalty-business-flow */
test('from nothing to a discounted, paid order, all of it in the dashboard', async ({
  dashboard,
  wix,
}) => {
  test.setTimeout(180_000);
  const { app, modal, page } = dashboard;
  const shop = shopApi(wix);

  await test.step('1. the program is activated', async () => {
    await dashboard.open('program');
    await app.getByLabel('Program name').fill('Harbour Coffee Club');
    await app.getByRole('button', { name: 'Save' }).first().click();
    await expect(page.getByText('The names are saved.')).toBeVisible();
    await app.getByRole('button', { name: 'Activate program' }).click();
    await modal.getByRole('button', { name: 'Activate', exact: true }).click();
    await expect(page.getByText('The loyalty program is active.')).toBeVisible();
  });

  await test.step('2. orders earn a point for every 1 spent', async () => {
    await dashboard.open('earning-rules');
    await app.getByRole('button', { name: 'Create the first rule' }).click();
    await app.getByRole('button', { name: /^Order in the online store/ }).click();
    await app.getByLabel('All members: Points').fill('1');
    await app.getByLabel('All members: For every (money)').fill('1');
    await app.getByRole('button', { name: 'Create rule' }).click();
    await expect(page.getByText('“Place an order” is created.')).toBeVisible();
  });

  await test.step('3. a contact gets an account', async () => {
    await dashboard.open('members');
    await app.getByRole('button', { name: 'Add members' }).first().click();
    await app.getByText('Ada Okafor').click();
    await app.getByRole('button', { name: 'Add 1 member' }).click();
    await expect(app.getByRole('button', { name: 'Open Ada Okafor' })).toBeVisible();
  });

  await test.step('4. points buy a coupon', async () => {
    await dashboard.open('rewards?task=new');
    await app.getByRole('textbox', { name: 'Name' }).fill('Five off');
    await app.getByRole('textbox', { name: 'Base tier: Cost in points' }).fill('100');
    await app.getByRole('textbox', { name: 'Base tier: Amount off' }).fill('5');
    await app.getByText('Customers can have it').click();
    await app.getByRole('button', { name: 'Create reward' }).click();
    await expect(page.getByText('“Five off” is created.')).toBeVisible();
  });

  await test.step('5. and 6. there are tiers, and they count', async () => {
    await dashboard.open('tiers');
    await app.getByRole('button', { name: 'Use Three steps' }).click();
    await app.getByText('Active', { exact: true }).click();
    await app.getByRole('button', { name: 'Review' }).click();
    await app.getByRole('button', { name: 'Apply changes' }).click();
    await expect(app.getByText('The tiers are saved.')).toBeVisible();
  });

  const { id } = await loyaltyApi(wix).getAccount(EMAIL);

  await test.step('7. staff add points', async () => {
    await dashboard.open(`members?member=${id}&task=adjust`);
    await app.getByLabel('Points to add').fill('150');
    await app.getByRole('button', { name: 'Add 150 points' }).click();
    await expect(app.getByText('Balance 150')).toBeVisible();
  });

  await test.step('8. and 9. the reward is read again, and points become a coupon', async () => {
    await app.getByRole('button', { name: 'Redeem', exact: true }).click();
    await app.getByRole('button', { name: 'Redeem Five off: 100 points' }).click();
    await expect(app.getByText('The balance goes from 150 to 50 points.')).toBeVisible();
    await app.getByRole('button', { name: 'Redeem 100 points' }).click();
    await expect(app.getByRole('img', { name: /QR code of/ })).toBeVisible();
  });

  const checkoutId = await shop.startCheckout(EMAIL, '24.50');

  await test.step('10. the coupon lowers a checkout, which is then paid', async () => {
    await app.getByRole('button', { name: 'Apply to a checkout' }).click();
    await app.getByRole('textbox', { name: 'Link or ID of the checkout' }).fill(checkoutId);
    await app.getByRole('button', { name: 'Show checkout' }).click();
    await app.getByRole('button', { name: 'Apply discount' }).click();
    await expect(app.getByText('$19.50 (was $24.50)')).toBeVisible();
    await dashboard.expectAccessible();
    await shop.pay(checkoutId);
    await expect(app.getByText('Loyalty discount: used for the order.')).toBeVisible();
  });

  expect(await shop.readCheckout(checkoutId)).toMatchObject({
    completed: true,
    priceSummary: { discount: { amount: '5' }, total: { amount: '19.5' } },
  });
  // 150 by hand, 100 spent, and a point for each whole unit of the 19.50 that were paid.
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(69);
  expect((await loyaltyApi(wix).getTotals()).balance).toBe(69);
  expect(wix.emulator.audit().differences).toEqual([]);
});
