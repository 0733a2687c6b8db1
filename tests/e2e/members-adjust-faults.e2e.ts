import type { FaultKind } from '../../emulator/control/faults';
import { expect } from './support/fixtures';
import { test } from './support/member-adjusting';

/** Of the method that moves points, so often. */
const ofAdjusting = (kind: FaultKind, times = 1) => ({
  method: 'accounts.adjustPoints',
  kind,
  times,
});

test.beforeEach(async ({ ada, dashboard }) => {
  await dashboard.open(ada.address);
  await ada.typeFifty();
});

/** The browser reports the failed requests that these stories are about. */
test.use({ expectedConsole: [/Failed to load resource|net::ERR/] });

test('an answer lost after the points moved is found again, and nothing happens twice', async ({
  ada,
  dashboard,
  wix,
}) => {
  wix.emulator.faults.add(ofAdjusting({ type: 'drop-after-commit' }));

  await ada.save().click();

  await expect(dashboard.page.getByText(/\+50 points for Ada Okafor/)).toBeVisible();
  await ada.expectBalance(170);
});

test('a request that never arrived can be tried again without a second effect', async ({
  ada,
  dashboard,
  wix,
}) => {
  wix.emulator.faults.add(ofAdjusting({ type: 'drop-before' }));

  await ada.save().click();
  await expect(dashboard.app.getByText('It was not applied')).toBeVisible();
  expect(await ada.balance()).toBe(120);
  await dashboard.expectAccessible();
  await dashboard.app.getByRole('button', { name: 'Try again' }).click();

  await ada.expectBalance(170);
});

test('a conflict without a change behind it is said, and saving again moves the points once', async ({
  ada,
  dashboard,
  wix,
}) => {
  wix.emulator.faults.add(ofAdjusting({ type: 'status', status: 409 }));

  await ada.save().click();
  await expect(dashboard.app.getByRole('alert')).toContainText('Nothing was changed');
  expect(await ada.balance()).toBe(120);
  await dashboard.expectAccessible();
  await ada.save().click();

  await ada.expectBalance(170);
});

test('too many calls are answered with how long to wait, and nothing has moved', async ({
  ada,
  dashboard,
  wix,
}) => {
  wix.emulator.faults.add(ofAdjusting({ type: 'status', status: 429 }));

  await ada.save().click();
  await expect(dashboard.app.getByRole('alert')).toContainText('wait 60 seconds');
  expect(await ada.balance()).toBe(120);
  await dashboard.expectAccessible();
  await ada.save().click();

  await ada.expectBalance(170);
});

test('two failures of Wix in a row are two failures, and the third attempt moves the points', async ({
  ada,
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  wix.emulator.faults.add(ofAdjusting({ type: 'status', status: 500 }, 2));

  await ada.save().click();
  await expect(app.getByText('It was not applied')).toBeVisible();
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(ada.countAdjustments).toBe(2);
  await expect(app.getByText('It was not applied')).toBeVisible();
  expect(await ada.balance()).toBe(120);
  await app.getByRole('button', { name: 'Try again' }).click();

  await ada.expectBalance(170);
  expect(await ada.countAdjustments()).toBe(3);
});

test('offline nothing is sent; back online the page finds out by itself what became of it', async ({
  ada,
  dashboard,
}) => {
  const { app, page } = dashboard;
  await page.context().setOffline(true);

  await ada.save().click();
  await expect(app.getByText(/Nothing is sent again until we know/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(app.getByText('It was not applied')).toBeVisible();
  expect(await ada.countAdjustments()).toBe(0);
  await app.getByRole('button', { name: 'Try again' }).click();

  await ada.expectBalance(170);
});

test('a double click on Save moves the points once', async ({ ada, wix }) => {
  wix.emulator.faults.add(ofAdjusting({ type: 'latency', ms: 500 }));

  await ada.save().dblclick();

  await ada.expectBalance(170);
  expect(await ada.countAdjustments()).toBe(1);
});
