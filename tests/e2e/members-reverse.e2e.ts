import { expect } from './support/fixtures';
import { test } from './support/member-adjusting';

test('an entry is reversed once, and both entries say so and lead to each other', async ({
  ada,
  dashboard,
}) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  const history = app.getByRole('list', { name: 'History' });
  await history.getByRole('button', { name: 'Adjusted by hand' }).click();
  await app.getByRole('button', { name: 'Reverse', exact: true }).click();
  await expect(app.getByText('The balance goes from 120 to 0 points.')).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Remove 120 points' }).click();

  await expect(page.getByText(/-120 points for Ada Okafor/)).toBeVisible();
  await ada.expectBalance(0);
  await history.getByRole('button', { name: 'Reversal' }).click();
  await app.getByRole('button', { name: 'Show the entry that this one reverses' }).click();
  const reversed = history.getByRole('listitem').filter({ hasText: 'Reversed' });
  await expect(reversed).toBeFocused();
  await reversed.getByRole('button', { name: 'Adjusted by hand' }).click();
  await expect(app.getByText('This entry has been reversed already.')).toBeVisible();
  await app.getByRole('button', { name: 'Show the reversal' }).click();
  await expect(history.getByRole('listitem').first()).toBeFocused();
  // What the pointer rests on is paler than axe accepts, by the design system's choice.
  await page.mouse.move(0, 0);
  await dashboard.expectAccessible();
});

test('what somebody else reversed meanwhile is not reversed again', async ({ ada, dashboard }) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const frame of [app, other.frameLocator('main iframe')]) {
    await frame.getByRole('button', { name: 'Adjusted by hand' }).click();
    await frame.getByRole('button', { name: 'Reverse', exact: true }).click();
  }
  await app.getByRole('button', { name: 'Remove 120 points' }).click();
  await ada.expectBalance(0);

  // The other tab hears of it at once.
  const otherApp = other.frameLocator('main iframe');
  await expect(otherApp.getByText('This entry has been reversed already.')).toBeVisible();
  await expect(otherApp.getByRole('button', { name: 'Remove 120 points' })).toBeHidden();
  expect(await ada.countAdjustments()).toBe(1);
});
