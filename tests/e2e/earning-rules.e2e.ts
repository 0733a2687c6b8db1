import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';

const EMAIL = 'ada.okafor@example.com';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  await api.createAccount(EMAIL);
});

test('an owner creates a rule, a customer orders, and the member has what was promised', async ({
  dashboard,
  emulatorConsole,
  wix,
}) => {
  const { app, page } = dashboard;
  await dashboard.open('earning-rules');
  await expect(app.getByText('No earning rules yet')).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Create the first rule' }).click();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: /^Order in the online store/ }).click();
  await app.getByLabel('All members: Points').fill('1.5');
  await app.getByRole('button', { name: 'Create rule' }).click();
  await expect(app.getByText('Use a whole number from 1 to 9,999,999.')).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByLabel('All members: Points').fill('3');
  await app.getByLabel('All members: For every (money)').fill('2');
  await expect(app.getByText('All members: spending 49.90 earns 73 points.')).toBeVisible();
  await app.getByRole('button', { name: 'Create rule' }).click();
  await expect(page.getByText('“Place an order” is created.')).toBeVisible();
  await expect(app.getByRole('row', { name: /Place an order/ })).toContainText('3 per 2');
  await dashboard.expectAccessible();

  await emulatorConsole.beCustomer('Ada Okafor');
  await emulatorConsole.placeOrder('49.90');
  await expect(emulatorConsole.page.getByRole('status', { name: 'What it earned' })).toHaveText(
    /Earned 73 points/,
  );

  const { id } = await loyaltyApi(wix).getAccount(EMAIL);
  await dashboard.open(`members?member=${id}`);
  await expect(app.getByText('+73 points').first()).toBeVisible();
  await expect(app.getByText('Place an order').first()).toBeVisible();
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('an owner pauses, changes and deletes a rule by keyboard alone', async ({ dashboard }) => {
  const { app, page, modal } = dashboard;
  const { keyboard } = page;
  await dashboard.open('earning-rules?rule=new-birthday');
  await app.getByLabel('All members: Points').focus();
  await keyboard.type('50');
  await keyboard.press('Enter');
  await expect(page.getByText('“Happy birthday” is created.')).toBeVisible();

  await keyboard.press('Escape');
  await expect(app.getByRole('form', { name: 'Earning rule' })).toBeHidden();
  await app.getByLabel('Happy birthday is active').focus();
  await keyboard.press('Space');
  await modal.getByRole('button', { name: 'Pause' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('“Happy birthday” is paused.')).toBeVisible();
  await expect(app.getByLabel('Happy birthday is active')).not.toBeChecked();

  await app.getByRole('row', { name: /Happy birthday/ }).focus();
  await keyboard.press('Enter');
  await app.getByLabel('All members: Points').focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('75');
  await keyboard.press('Enter');
  await expect(page.getByText('“Happy birthday” is saved.')).toBeVisible();
  await expect(app.getByRole('row', { name: /Happy birthday/ })).toContainText('75');

  await app.getByRole('button', { name: 'Delete rule' }).focus();
  await keyboard.press('Enter');
  await expect(modal.getByText('It cannot be brought back.')).toBeVisible();
  await dashboard.expectAccessible();
  await modal.getByRole('button', { name: 'Delete' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('“Happy birthday” is deleted.')).toBeVisible();
  await expect(app.getByText('No earning rules yet')).toBeVisible();
});

test.describe('when answers get lost', () => {
  test.use({ expectedConsole: [/Failed to load resource/] });

  test('a rule that was made is found, and not made twice', async ({ dashboard, wix }) => {
    const { app, page } = dashboard;
    wix.emulator.faults.add({
      method: 'earningRules.createCustomLoyaltyEarningRule',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });
    await dashboard.open('earning-rules?rule=new-birthday');
    await app.getByLabel('All members: Points').fill('50');

    await app.getByRole('button', { name: 'Create rule' }).click();

    await expect(page.getByText('“Happy birthday” is created.')).toBeVisible();
    await expect(app.getByRole('row', { name: /Happy birthday/ })).toHaveCount(1);
    await expect(app.getByLabel('All members: Points')).toHaveValue('50');
  });
});

test('a tier that was added elsewhere is flagged, and fixed in one click', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  wix.emulator.reset('typical');
  await dashboard.open('earning-rules?tiers=missing');
  const row = app.getByRole('row', { name: /Say you will come/ });
  await expect(row.getByText(/^No amount for: /)).toBeVisible();
  await dashboard.expectAccessible();

  await row.getByRole('button', { name: 'Give them what the next tier has' }).click();

  await expect(
    page.getByText('“Say you will come” now has an amount for every tier.'),
  ).toBeVisible();
  await expect(row).toBeHidden();
});
