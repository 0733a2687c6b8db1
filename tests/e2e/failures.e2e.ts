import { expect, test } from './support/fixtures';

/** The browser reports the failed requests that these stories are about. */
test.use({ expectedConsole: [/Failed to load resource/] });

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
