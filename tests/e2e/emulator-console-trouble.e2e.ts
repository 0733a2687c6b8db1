import { createEmulator } from '../../emulator/create-emulator';
import { DAY_MS } from '../../emulator/engine/clock';
import { expect, test } from './support/fixtures';

test('a developer presses a button again and again by keyboard', async ({ emulatorConsole }) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.open('world');
  const before = emulator.now().getTime();
  const button = page.getByRole('button', { name: '+1 day' });
  await button.focus();

  for (let day = 1; day <= 3; day += 1) {
    await page.keyboard.press('Enter');
    await expect.poll(() => Math.floor((emulator.now().getTime() - before) / DAY_MS)).toBe(day);
    await expect(button).toBeEnabled();
    await expect(button).toBeFocused();
  }
});

test('an emulator that is stopped is missed once, and one that is started again is shown', async ({
  page,
}) => {
  const first = await createEmulator({ seed: 'typical' });
  const port = Number(new URL(first.url).port);
  await page.goto(`${first.url}/#storefront`);
  await page.getByRole('link', { name: 'Ada Okafor' }).click();
  await expect(page.getByRole('heading', { name: 'Ada Okafor' })).toBeVisible();
  await first.close();

  await expect(page.getByRole('alert')).toHaveText(/^The emulator does not answer\./);
  await page.getByRole('link', { name: 'Site' }).click();
  await expect(page.getByText('Loading…')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.goBack();
  await using second = await createEmulator({ port, seed: 'empty' });

  await expect(page.getByText('Program without a name')).toBeVisible();
  await expect(page.getByText('This world has no such customer')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Choose another one' }).click();
  await expect(page.getByText('12 customers.')).toBeVisible();
  expect(second.calls({ minStatus: 500 })).toEqual([]);
});

test('a customer with a long name and address stays within a narrow page', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('empty');
  await page.setViewportSize({ width: 864, height: 900 });
  await emulatorConsole.open('storefront');

  await page.getByLabel('First name').fill('W'.repeat(100));
  await page.getByLabel('E-mail address', { exact: true }).fill(`${'w'.repeat(60)}@example.com`);
  await page.getByRole('button', { name: 'Become this customer' }).click();
  await expect(page.getByRole('heading', { name: 'W'.repeat(100) })).toBeVisible();

  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
});

test.describe('with a fault', () => {
  test.use({ expectedConsole: [/status of 500/] });

  test('what could not be read is read once somebody tries again', async ({ emulatorConsole }) => {
    const { page, emulator } = emulatorConsole;
    emulator.reset('typical');
    const method = 'contacts.queryContacts';
    emulator.faults.add({ method, kind: { type: 'status', status: 500 }, times: 1 });
    await emulatorConsole.open('storefront');
    await expect(page.getByRole('alert')).toContainText('status 500');
    await emulatorConsole.expectAccessible();

    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(page.getByRole('link', { name: 'Ada Okafor' })).toBeVisible();
  });
});
