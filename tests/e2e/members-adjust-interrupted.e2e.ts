import { expect } from './support/fixtures';
import { SLOW_ADJUSTMENT, test } from './support/member-adjusting';

/** The browser reports the requests that it gives up when a page is left. */
test.use({ expectedConsole: [/Failed to load resource|net::ERR/] });

test('a reload in the middle neither doubles nor loses an adjustment', async ({
  ada,
  dashboard,
}) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  await ada.typeFifty();
  await ada.saveSlowly();
  await page.reload();
  await expect(app.getByText('It was not applied')).toBeVisible();
  await expect.poll(ada.balance).toBe(170);
  await dashboard.lookAgain();

  await ada.expectBalance(170);
  expect(await ada.countAdjustments()).toBe(1);
});

test('what was sent before the tab was closed is told in the next one', async ({
  ada,
  dashboard,
}) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  await ada.typeFifty();
  await ada.saveSlowly();
  await page.goto('about:blank');
  await expect.poll(ada.balance).toBe(170);

  await dashboard.open('members');

  await expect(
    page.getByText(/The interrupted adjustment for Ada Okafor was applied/),
  ).toBeVisible();
  await app.getByRole('button', { name: 'Open Ada Okafor' }).click();
  await ada.expectBalance(170);
  expect(await ada.countAdjustments()).toBe(1);
});

test('Back in the middle leaves the form, not the adjustment', async ({ ada, dashboard, wix }) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  await ada.typeFifty();
  wix.emulator.faults.add(SLOW_ADJUSTMENT);
  await ada.save().click();
  await app.getByRole('button', { name: 'Back to the member' }).click();
  await expect(app.getByRole('button', { name: 'Saving…' })).toBeVisible();

  await expect(page.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await ada.expectBalance(170);
  expect(await ada.countAdjustments()).toBe(1);
});

test('two tabs that add at once both count, and neither overwrites the other', async ({
  ada,
  dashboard,
}) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const otherApp = other.frameLocator('main iframe');
  await ada.typeFifty();
  await ada.typeFifty(otherApp);

  await ada.save().click();
  await expect(page.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await expect(
    otherApp.getByText('The balance changed from 120 to 170 while you were here'),
  ).toBeVisible();
  expect(await ada.balance()).toBe(170);
  await otherApp.getByRole('button', { name: 'Add 50 points to the new balance' }).click();

  await expect(other.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await expect(app.getByText('Balance 220')).toBeVisible();
  await ada.expectBalance(220);
});
