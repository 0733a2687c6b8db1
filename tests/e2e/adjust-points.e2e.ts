import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';

const EMAIL = 'ada.okafor@example.com';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  await api.createAccount(EMAIL);
  await api.createAccount('jeanluc@example.com');
  await api.adjust(EMAIL, 120);
});

test('staff find a member by "surname, name" and add 50 points; every number agrees', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  await dashboard.open('members');
  await app.getByLabel('Search by name or email').fill('okafor, ada');
  await expect(app.getByText('1 member matches “okafor ada”')).toBeVisible();
  await expect(app.getByText("Jean-Luc D'Aubigné")).toBeHidden();

  await app.getByRole('button', { name: 'Open Ada Okafor' }).click();
  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByLabel('Points to add').fill('50');
  await app.getByLabel('Reason').fill('Order arrived late');
  await expect(app.getByText('The balance goes from 120 to 170 points.')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Add 50 points' }).click();

  await expect(page.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await expect(app.getByText('Order arrived late')).toBeVisible();
  await expect(app.getByText('Balance 170')).toBeVisible();
  await expect(app.getByText(/All 2 entries add up to the balance of 170 points/)).toBeVisible();
  await dashboard.expectAccessible();

  const api = loyaltyApi(wix);
  expect((await api.getAccount(EMAIL)).points.balance).toBe(170);
  expect((await api.getTotals()).balance).toBe(170);
  expect(wix.emulator.audit().differences).toEqual([]);
  await page.getByRole('link', { name: 'Program' }).click();
  await expect(
    app.getByRole('group', { name: 'Outstanding' }).or(app.getByText('170').first()).first(),
  ).toBeVisible();
});

test('a change behind the page is never overwritten', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  const { id } = await api.getAccount(EMAIL);
  await dashboard.open(`members?member=${id}`);
  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByLabel('Points to add').fill('50');
  await app.getByLabel('Reason').fill('Order arrived late');
  await api.adjust(EMAIL, 50);

  await app.getByRole('button', { name: 'Add 50 points' }).click();

  await expect(
    app.getByText('The balance changed from 120 to 170 while you were here'),
  ).toBeVisible();
  await expect(app.getByText('+50 points now gives 220')).toBeVisible();
  await dashboard.expectAccessible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(170);

  await app.getByRole('button', { name: 'Add 50 points to the new balance' }).click();
  await expect(app.getByText('Balance 220')).toBeVisible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(220);
});

test('removing more than the balance is refused before it is sent', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const { id } = await loyaltyApi(wix).getAccount(EMAIL);
  await dashboard.open(`members?member=${id}`);
  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByText('Correct a mistake').click();
  await app.getByText('Remove', { exact: true }).click();
  await app.getByLabel('Points to remove').fill('500');
  await app.getByLabel('Reason').fill('Entered twice');
  await app.getByRole('button', { name: 'Remove 500 points' }).click();

  await expect(app.getByText('The balance is 120: remove at most 120.')).toBeVisible();
  await dashboard.expectAccessible();
});
