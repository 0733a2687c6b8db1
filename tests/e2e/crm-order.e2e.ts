import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { shopApi } from './support/shop-api';

const EMAIL = 'ada.okafor@example.com';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  await api.giveForOrders(10);
});

test('an order’s page shows what it earned, and the balance moves with an adjustment', async ({
  dashboard,
  emulatorConsole,
  wix,
}) => {
  const { app, page } = dashboard;
  const api = loyaltyApi(wix);
  await api.createAccount(EMAIL);
  await emulatorConsole.beCustomer('Ada Okafor');
  await emulatorConsole.placeOrder('20');

  await dashboard.open('ecom-platform/orders');
  await dashboard.expectAccessible();
  await page.getByRole('link', { name: 'Order #10001' }).click();
  await expect(app.getByRole('heading', { name: '200 points' })).toBeVisible();
  const order = app.getByRole('region', { name: 'This order' });
  await expect(order.getByText('+200 points')).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByLabel('Points to add').fill('50');
  await app.getByLabel('Reason').fill('Order arrived late');
  await app.getByRole('button', { name: 'Add 50 points' }).click();
  await expect(app.getByText('Balance 250')).toBeVisible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(250);
  expect(wix.emulator.audit().differences).toEqual([]);

  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await page.getByRole('link', { name: 'Order #10001' }).click();
  await expect(app.getByRole('heading', { name: '250 points' })).toBeVisible();
});

test('a refund and a change elsewhere reach the open card', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  const shop = shopApi(wix);
  await api.createAccount(EMAIL);
  const orderId = await shop.pay(await shop.startCheckout(EMAIL, '20'));
  await dashboard.open(`ecom-platform/order-details/${orderId}`);
  await expect(app.getByRole('heading', { name: '200 points' })).toBeVisible();

  await shop.refund(orderId, 5);
  // Coming back to the window.
  await app.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));

  await expect(app.getByRole('heading', { name: '150 points' })).toBeVisible();
  await dashboard.expectAccessible();
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('an adjustment in another tab reaches the open card at once', async ({ dashboard, wix }) => {
  const { app, page } = dashboard;
  const shop = shopApi(wix);
  const { id } = await loyaltyApi(wix).createAccount(EMAIL);
  const orderId = await shop.pay(await shop.startCheckout(EMAIL, '20'));
  await dashboard.open(`ecom-platform/order-details/${orderId}`);
  await expect(app.getByRole('heading', { name: '200 points' })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(new URL(`/dashboard/members?member=${id}&task=adjust`, wix.url).href);
  const form = other.frameLocator('main iframe');

  await form.getByLabel('Points to add').fill('50');
  await form.getByLabel('Reason').fill('Order arrived late');
  await form.getByRole('button', { name: 'Add 50 points' }).click();

  await expect(app.getByRole('heading', { name: '250 points' })).toBeVisible();
});

test('a customer outside the program is led to an account', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const shop = shopApi(wix);
  await loyaltyApi(wix).pause();
  const orderId = await shop.pay(await shop.startCheckout(EMAIL, '20'));
  await dashboard.open(`ecom-platform/order-details/${orderId}`);
  await expect(app.getByText('Not in the program yet')).toBeVisible();
  await expect(app.getByText(/The program is paused/)).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Open an account' }).press('Enter');

  await expect(app.getByText(/Ada Okafor is not in the program yet/)).toBeVisible();
});

test('an order of nobody, and Hebrew at the narrowest width', async ({ dashboard, wix }) => {
  const { app, page } = dashboard;
  const shop = shopApi(wix);
  const orderId = await shop.pay(await shop.startCheckout(null, '20'));
  await page.setViewportSize({ width: 864, height: 900 });
  await dashboard.open(`ecom-platform/order-details/${orderId}`, { lang: 'he' });

  await expect(app.getByText('הלקוח לא ידוע')).toBeVisible();
  await dashboard.expectAccessible();
});

test.describe('somebody who may not manage the program', () => {
  // The endpoint refuses, and the browser writes that down.
  test.use({ expectedConsole: [/403 \(Forbidden\)/] });

  test('learns nothing of a customer’s points', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const shop = shopApi(wix);
    const orderId = await shop.pay(await shop.startCheckout(EMAIL, '20'));
    await dashboard.open(`ecom-platform/order-details/${orderId}`, { as: 'member' });

    await expect(app.getByText('You do not have permission')).toBeVisible();
    await expect(app.getByRole('button', { name: 'Adjust points' })).toBeHidden();
    await dashboard.expectAccessible();
  });
});
