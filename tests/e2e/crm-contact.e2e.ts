import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';

const EMAIL = 'ada.okafor@example.com';
const MENU_ITEM = 'Adjust loyalty points';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  await loyaltyApi(wix).activate('Harbour Coffee Club');
});

test('staff adjust the points of a member from the contact’s page', async ({ dashboard, wix }) => {
  const { app, page } = dashboard;
  const api = loyaltyApi(wix);
  await api.createAccount(EMAIL);
  await api.adjust(EMAIL, 120);
  await dashboard.open('contacts');
  await page.getByLabel('Search by name or email').fill('okafor');
  await dashboard.expectAccessible();
  await page.getByRole('link', { name: 'Ada Okafor' }).click();
  await expect(page.getByRole('heading', { name: 'Ada Okafor' })).toBeVisible();
  await page.getByRole('button', { name: 'More Actions' }).click();
  await dashboard.expectAccessible();

  await page.getByRole('button', { name: MENU_ITEM }).click();
  await app.getByLabel('Points to add').fill('50');
  await app.getByLabel('Reason').fill('Order arrived late');
  await expect(app.getByText('The balance goes from 120 to 170 points.')).toBeVisible();
  await app.getByRole('button', { name: 'Add 50 points' }).click();

  await expect(page.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await expect(app.getByText('Balance 170')).toBeVisible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(170);
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('a contact outside the program gets an account first', async ({ dashboard, wix }) => {
  const { app, page } = dashboard;
  await dashboard.open('contacts');
  await page.getByRole('link', { name: 'Ada Okafor' }).click();
  await page.getByRole('button', { name: 'More Actions' }).click();
  await page.getByRole('button', { name: MENU_ITEM }).click();
  await expect(app.getByText(/Ada Okafor is not in the program yet/)).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Open an account and go on' }).click();
  await app.getByLabel('Points to add').fill('30');
  await app.getByLabel('Reason').fill('Welcome');
  await app.getByRole('button', { name: 'Add 30 points' }).click();

  await expect(app.getByText('Balance 30')).toBeVisible();
  expect((await loyaltyApi(wix).getAccount(EMAIL)).points.balance).toBe(30);
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('the menu works by keyboard alone, in Hebrew too', async ({ dashboard, wix }) => {
  const { app, page } = dashboard;
  const { id } = await loyaltyApi(wix).createAccount(EMAIL);
  await dashboard.open('contacts', { lang: 'he' });
  await page.getByRole('link', { name: 'Ada Okafor' }).press('Enter');
  const trigger = page.getByRole('button', { name: 'פעולות נוספות' });
  await trigger.press('Enter');
  const item = page.getByRole('button', { name: MENU_ITEM });
  await expect(item).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(item).toBeHidden();
  await expect(trigger).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`members\\?member=${id}&task=adjust`));
  await expect(app.getByText('Ada Okafor').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ada Okafor' })).toBeVisible();
  await dashboard.expectAccessible();
});
