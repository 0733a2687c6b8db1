import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';

const EMAIL = 'ada.okafor@example.com';
/** The browser reports the failed requests that these stories are about. */
test.use({ expectedConsole: [/Failed to load resource/] });

test('an answer lost after the points moved is found again, and nothing happens twice', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  const { id } = await api.createAccount(EMAIL);
  await dashboard.open(`members?member=${id}`);
  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByLabel('Points to add').fill('50');
  wix.emulator.faults.add({
    method: 'accounts.adjustPoints',
    kind: { type: 'drop-after-commit' },
    times: 1,
  });

  await app.getByRole('button', { name: 'Add 50 points' }).click();

  await expect(app.getByText('Balance 50')).toBeVisible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(50);
  expect(wix.emulator.audit().differences).toEqual([]);
});

test('a request that never arrived can be tried again without a second effect', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  await api.activate('Harbour Coffee Club');
  const { id } = await api.createAccount(EMAIL);
  await dashboard.open(`members?member=${id}`);
  await app.getByRole('button', { name: 'Adjust points' }).click();
  await app.getByLabel('Points to add').fill('50');
  wix.emulator.faults.add({
    method: 'accounts.adjustPoints',
    kind: { type: 'drop-before' },
    times: 1,
  });

  await app.getByRole('button', { name: 'Add 50 points' }).click();
  await expect(app.getByText('It was not applied')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Try again' }).click();

  await expect(app.getByText('Balance 50')).toBeVisible();
  expect((await api.getAccount(EMAIL)).points.balance).toBe(50);
});

test('when the emulator cannot be reached there is one message, and the page recovers', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  wix.emulator.faults.add({ kind: { type: 'drop-before' } });
  await dashboard.open('members');
  await expect(app.getByRole('alert')).toHaveText(
    /Wix (cannot be reached|has a problem right now)/,
  );
  await dashboard.expectAccessible();

  wix.emulator.faults.clear();
  await app.getByRole('button', { name: 'Try again' }).click();

  await expect(app.getByText('The program is not active yet')).toBeVisible();
});

test('somebody without permission is told so, and sees nothing', async ({ dashboard }) => {
  const { app } = dashboard;
  for (const path of ['program', 'members']) {
    await dashboard.open(path, { as: 'member' });
    await expect(app.getByText('You do not have permission').first()).toBeVisible();
    await dashboard.expectAccessible();
  }
});
