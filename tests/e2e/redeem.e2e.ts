import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { shopApi } from './support/shop-api';

const EMAIL = 'ada.okafor@example.com';
let memberId = '';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  memberId = (await api.createAccount(EMAIL)).id;
  await api.adjust(EMAIL, 250);
  await shopApi(wix).settleCouponsAfter(60_000);
});

test.afterEach(({ wix }) => {
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('points become a coupon that lowers the customer’s order', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const shop = shopApi(wix);
  await shop.offerCoupon('5 off your order', 100, 5);
  await shop.offerCoupon('Dinner for two', 900, 60);
  const checkoutId = await shop.startCheckout(EMAIL, '24.50');
  await dashboard.open(`members?member=${memberId}`);

  await app.getByRole('button', { name: 'Redeem', exact: true }).click();
  await expect(app.getByText('650 points missing')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Redeem 5 off your order: 100 points' }).click();
  await expect(app.getByText('The balance goes from 250 to 150 points.')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Redeem 100 points' }).dblclick();

  await expect(app.getByText('Wix is taking the points')).toBeVisible();
  await dashboard.expectAccessible();
  wix.emulator.advance({ minutes: 1 });
  await expect(app.getByRole('img', { name: /QR code of/ })).toBeVisible();
  await dashboard.expectAccessible();
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(150);

  await app.getByRole('button', { name: 'Apply to a checkout' }).click();
  await app
    .getByRole('textbox', { name: 'Link or ID of the checkout' })
    .fill(`https://shop.example/checkout?checkoutId=${checkoutId}`);
  await app.getByRole('button', { name: 'Show checkout' }).click();
  await expect(app.getByText('1 × Stoneware mug')).toBeVisible();
  await app.getByRole('button', { name: 'Apply discount' }).click();

  await expect(app.getByText('$19.50 (was $24.50)')).toBeVisible();
  await dashboard.expectAccessible();
  await shop.pay(checkoutId);
  await expect(app.getByText('Loyalty discount: used for the order.')).toBeVisible();
  expect(await shop.readCheckout(checkoutId)).toMatchObject({
    completed: true,
    priceSummary: { discount: { amount: '5' }, total: { amount: '19.5' } },
  });
});

test('a flexible reward is spent on a checkout that the customer left', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  const shop = shopApi(wix);
  await shop.offerFlexible('Pay with points', 10, '1.00');
  const checkoutId = await shop.startCheckout(EMAIL, '24.50');
  wix.emulator.advance({ minutes: 61 });
  await dashboard.open(`members?member=${memberId}&task=redeem`);

  await app.getByRole('button', { name: 'Redeem Pay with points: At checkout' }).click();
  await app.getByRole('button', { name: 'Choose the checkout of $24.50' }).click();
  await app.getByLabel('How many points', { exact: true }).fill('300');
  await app.getByRole('button', { name: 'Apply discount' }).click();
  await expect(app.getByText('Enter a whole number from 1 to 245.')).toBeVisible();
  await app.getByRole('button', { name: 'All' }).click();
  await app.getByRole('slider').press('ArrowLeft');
  await expect(app.getByText('244 points take 24.40 off: 0.10 are left to pay.')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByLabel('How many points', { exact: true }).press('Enter');

  await expect(app.getByText('$0.10 (was $24.50)')).toBeVisible();
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(6);
  wix.emulator.advance({ minutes: 61 });
  await expect(app.getByText(/given back, because the checkout was left/)).toBeVisible();
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(250);
  expect(await shop.readCheckout(checkoutId)).toMatchObject({
    priceSummary: { discount: { amount: '0' } },
  });
});

test('two at the desk redeem the same points: one coupon, and the other is told', async ({
  dashboard,
  wix,
  context,
}) => {
  const shop = shopApi(wix);
  const rewardId = await shop.offerCoupon('Dinner for two', 250, 60);
  const place = `members?member=${memberId}&task=redeem&item=${rewardId}`;
  const colleague = await context.newPage();
  await dashboard.open(place);
  await colleague.goto(dashboard.page.url());
  const theirs = colleague.frameLocator('main iframe');
  const redeem = { name: 'Redeem 250 points' };
  await expect(dashboard.app.getByRole('button', redeem)).toBeVisible();
  await expect(theirs.getByRole('button', redeem)).toBeVisible();

  await dashboard.app.getByRole('button', redeem).click();
  await expect(dashboard.app.getByText('Wix is taking the points')).toBeVisible();
  await theirs.getByRole('button', redeem).click();

  await expect(theirs.getByText('Somebody just made a coupon for this member')).toBeVisible();
  wix.emulator.advance({ minutes: 1 });
  await expect(dashboard.app.getByRole('img', { name: /QR code of/ })).toBeVisible();
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(0);
});

test.describe('when answers get lost', () => {
  test.use({ expectedConsole: [/Failed to load resource/] });

  test('a redemption that happened is found, and not repeated', async ({ dashboard, wix }) => {
    const { app } = dashboard;
    const rewardId = await shopApi(wix).offerCoupon('5 off your order', 100, 5);
    wix.emulator.faults.add({
      method: 'coupons.redeemPointsForCoupon',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });
    await dashboard.open(`members?member=${memberId}&task=redeem&item=${rewardId}`);

    await app.getByRole('button', { name: 'Redeem 100 points' }).click();

    await expect(app.getByText('Wix is taking the points')).toBeVisible();
    wix.emulator.advance({ minutes: 1 });
    await expect(app.getByRole('img', { name: /QR code of/ })).toBeVisible();
    expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(150);
  });
});
