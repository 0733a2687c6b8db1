import { expect } from './support/fixtures';
import { ADA, test } from './support/member-adjusting';

/** The browser reports the failed requests that one of these stories is about. */
test.use({ expectedConsole: [/Failed to load resource/] });

test('an order in the shop is in the table and in the panel as soon as somebody looks', async ({
  ada,
  dashboard,
  emulatorConsole,
}) => {
  const { app } = dashboard;
  await ada.api.giveForOrders(10);
  await dashboard.open(ada.address);
  const row = app.getByRole('row', { name: /Ada Okafor/ });
  await expect(row).toContainText('120');
  await expect(app.getByRole('heading', { name: '120 points' })).toBeVisible();

  await emulatorConsole.beCustomer('Ada Okafor');
  await emulatorConsole.placeOrder('40.50');
  await expect(emulatorConsole.page.getByText(/Earned 400 points/).first()).toBeVisible();
  await dashboard.page.bringToFront();
  await dashboard.lookAgain();

  await ada.expectBalance(520);
  await expect(row).toContainText('520');
});

test('without a touch, a change is there within one interval, and ages are told', async ({
  ada,
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  await page.clock.install();
  await dashboard.open(ada.address);
  await expect(app.getByRole('heading', { name: '120 points' })).toBeVisible();
  await ada.api.adjust(ADA, 50);

  await page.clock.runFor('00:31');
  await ada.expectBalance(170);
  await page.clock.runFor('00:31');
  await expect(app.getByRole('row', { name: /Ada Okafor/ })).toContainText('170');

  wix.emulator.faults.add({ kind: { type: 'status', status: 500 } });
  await page.clock.runFor('03:00');
  await expect(
    app.getByText(/Could not refresh. This is from \d minutes? ago/).first(),
  ).toBeVisible();
  await expect(app.getByText(/Updated \d minutes? ago/).first()).toBeVisible();
  await expect(app.getByRole('heading', { name: '170 points' })).toBeVisible();
  wix.emulator.faults.clear();
  await dashboard.lookAgain();
  await expect(app.getByText(/Could not refresh/)).toHaveCount(0);
});

test('fresh data neither flickers nor takes the focus or what is being typed', async ({
  ada,
  dashboard,
}) => {
  const { app } = dashboard;
  await dashboard.open(ada.address);
  await ada.typeFifty();
  const reason = app.getByLabel('Reason');
  await reason.fill('Order arr');
  const row = app.getByRole('row', { name: /Ada Okafor/ });
  await row.evaluate((element) => {
    element.dataset['seen'] = 'before';
  });
  const losses = await app.locator('body').evaluateHandle((body) => {
    const lost: string[] = [];
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) {
        for (const node of removedNodes) {
          if (node instanceof HTMLElement && node.matches('tr, form, input'))
            lost.push(node.tagName);
        }
      }
    }).observe(body, { childList: true, subtree: true });
    return lost;
  });

  await ada.api.adjust(ADA, 50);
  await dashboard.lookAgain();
  await expect(row).toContainText('170');

  await expect(row).toHaveAttribute('data-seen', 'before');
  expect(await losses.jsonValue()).toEqual([]);
  await expect(reason).toBeFocused();
  await expect(reason).toHaveValue('Order arr');
  await expect(app.getByLabel('Points to add')).toHaveValue('50');
});

test('what one tab changes is in the other at once', async ({ ada, dashboard }) => {
  const { app, page } = dashboard;
  await dashboard.open(ada.address);
  const other = await page.context().newPage();
  await other.goto(new URL('/dashboard/members', page.url()).href);
  const otherApp = other.frameLocator('main iframe');
  await expect(otherApp.getByRole('row', { name: /Ada Okafor/ })).toContainText('120');

  await ada.typeFifty();
  await ada.save().click();
  await expect(app.getByRole('heading', { name: '170 points' })).toBeVisible();

  await expect(otherApp.getByRole('row', { name: /Ada Okafor/ })).toContainText('170', {
    timeout: 5000,
  });
});
