import { expect, test } from './support/fixtures';

test('a developer places an order as a customer and sees what it earned', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.open('storefront');
  await expect(page.getByRole('link', { name: 'Ada Okafor' })).toBeVisible();
  await emulatorConsole.expectAccessible();

  await emulatorConsole.beCustomer('Ada Okafor');
  await expect(page.getByRole('heading', { name: 'Ada Okafor' })).toBeVisible();
  await emulatorConsole.expectAccessible();
  await emulatorConsole.placeOrder('40.50');

  await expect(page.getByRole('status', { name: 'What it earned' })).toHaveText(
    /Order for \$40\.50\.\s*Earned 40 points\./,
  );
  await expect(page.getByRole('row', { name: /Order \$40\.50 Earned 40 points/ })).toBeVisible();
  await emulatorConsole.expectAccessible();
});

test('a customer who is new earns nothing while the program is a draft, and is told why', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('empty');
  await emulatorConsole.open('storefront');

  await page.getByLabel('First name').fill('Zoë');
  await page.getByLabel('E-mail address', { exact: true }).fill('zoe@example.com');
  await page.getByRole('button', { name: 'Become this customer' }).click();
  await expect(page.getByRole('heading', { name: 'Zoë' })).toBeVisible();
  await emulatorConsole.placeOrder('10');

  await expect(page.getByRole('status', { name: 'What it earned' })).toHaveText(
    /Earned nothing: No earning rule has this trigger\./,
  );
});

test('a developer moves the clock by a month, and everything still adds up', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.open('world');
  await emulatorConsole.expectAccessible();
  const before = new Date();

  await page.getByRole('button', { name: '+1 month' }).click();
  const inAMonth = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 15));
  const month = inAMonth.toLocaleString('en-GB', { month: 'short', year: 'numeric' });
  await expect(page.getByRole('group', { name: 'Clock' })).toContainText(month);

  await page.getByRole('button', { name: 'Run audit' }).click();
  await expect(page.getByText(/Everything adds up: 180 accounts/)).toBeVisible();
  await emulatorConsole.expectAccessible();
});
