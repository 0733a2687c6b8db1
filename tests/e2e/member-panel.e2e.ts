import { expect } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { test } from './support/member-adjusting';
import { shopApi } from './support/shop-api';
import { shopper } from './support/shopper';

test('the panel says where points came from and went, and what that is worth', async ({
  ada,
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  await ada.api.giveForOrders(10);
  await shopApi(wix).offerCoupon('Five off', 50, 5);
  await shopper(wix).redeem('Five off');
  await dashboard.open(ada.address);

  const gained = app.getByRole('list', { name: 'Where points came from' });
  await expect(gained).toContainText('Adjusted by hand 1 time');
  await expect(gained).toContainText('+120');
  const spent = app.getByRole('list', { name: 'Where points went' });
  await expect(spent).toContainText('Five off 1 time');
  await expect(app.getByText('What was redeemed buys 5 at today’s prices.')).toBeVisible();
  await expect(app.getByText('The balance buys 5 off with “Five off”.')).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('combobox', { name: 'Kind of entry' }).click();
  await app.getByRole('option', { name: 'Redeemed' }).click();
  const history = app.getByRole('list', { name: 'History' });
  await expect(history.getByRole('listitem')).toHaveCount(1);
  await expect(history).toContainText('Balance 70');
  expect(new URL(dashboard.page.url()).searchParams.get('history')).toBe('REDEEM');
  await dashboard.page.reload();
  await expect(history.getByRole('listitem')).toHaveCount(1);
  await expect(app.getByText('All 2 entries add up to the balance of 70 points.')).toBeVisible();
});

test('why something gave no points is said by the rules as they are', async ({
  ada,
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  await api.giveForOrders(10);
  await dashboard.open(ada.address);

  await app.getByRole('button', { name: 'Why did something give no points?' }).click();
  const rules = app.getByRole('list', { name: 'What gives points now' });
  await expect(rules).toContainText('10 points for every 1 spent.');
  await expect(app.getByText(/No rule gives anything for: Booking, /)).toBeVisible();
  await app.getByRole('textbox', { name: 'Try an amount spent' }).fill('0.99');
  await expect(app.getByText(/Place an order: nothing. Whole points only/)).toBeVisible();
  await dashboard.expectAccessible();

  await api.pause();
  await dashboard.page.reload();
  await expect(app.getByText(/nobody earns until it is activated again/)).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Back to the member' }).click();
  await expect(app.getByRole('heading', { name: '120 points' })).toBeVisible();
});
