import { expect, test } from './support/fixtures';

test('a developer places an order as a customer, sees what it earned, and takes it back', async ({
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
  const order = page.getByRole('row', { name: /Order for \$40\.50 Earned 40 points/ });
  await order.getByText('Refund…').click();
  await emulatorConsole.expectAccessible();
  await order.getByRole('button', { name: 'Refund', exact: true }).click();
  await expect(order.getByText('$40.50 refunded: 40 points taken back.')).toBeVisible();
  await expect(page.getByRole('row', { name: /REFUND −40/ })).toBeVisible();
});

test('a new customer of a draft program earns nothing, and is told why', async ({
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
  const receipt = page.getByRole('status', { name: 'What it earned' });
  await expect(receipt).toHaveText(/Earned nothing: No earning rule has this trigger\./);

  const order = page.getByRole('row', { name: /Order for \$10\.00 Earned nothing/ });
  await order.getByText('Refund…').click();
  await order.getByLabel('Amount').fill('4');
  await order.getByRole('button', { name: 'Refund', exact: true }).click();
  await expect(order.getByText('$4.00 refunded.')).toBeVisible();
  await expect(order.getByText('All $6.00 when empty')).toBeVisible();

  await page.getByLabel('What', { exact: true }).selectOption('Have a birthday');
  await page.getByRole('button', { name: 'Do it' }).click();
  await expect(receipt).toHaveText(/Birthday\.\s*Earned nothing/);
  await emulatorConsole.expectAccessible();
});

test('a member redeems points, takes the coupon to the checkout and pays', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.beCustomer('Ada Okafor');

  await page.getByRole('button', { name: 'Redeem 5 off' }).click();
  const coupons = page.getByRole('region', { name: 'My coupons' });
  await expect(coupons.getByText('ACTIVE')).toBeVisible();
  await page.getByRole('button', { name: 'Go to checkout' }).click();
  await page.getByRole('button', { name: 'Apply coupon' }).click();
  const checkout = page.getByRole('table', { name: 'Checkout' });
  await expect(checkout.getByRole('row', { name: /Total/ })).toContainText('$20.00');
  await emulatorConsole.expectAccessible();
  await page.getByRole('button', { name: 'Pay and complete' }).click();

  await expect(page.getByRole('status', { name: 'What it earned' })).toHaveText(
    /Order for \$20\.00\.\s*Earned 20 points\./,
  );
  await expect(coupons.getByText('APPLIED')).toBeVisible();
});

test.describe('with a fault', () => {
  test.use({ expectedConsole: [/status of 500/] });

  test('a call fails in words, and the log of calls shows why', async ({ emulatorConsole }) => {
    const { page, emulator } = emulatorConsole;
    emulator.reset('typical');
    await emulatorConsole.open('faults');
    await page.getByLabel('Method').fill('checkout.createOrder');
    await page.getByLabel('What goes wrong').selectOption('Answer 500');
    await page.getByLabel('For the next … calls').fill('1');
    await page.getByRole('button', { name: 'Add fault' }).click();
    await expect(
      page.getByRole('row', { name: /checkout\.createOrder answered 500/ }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: '1 fault in force' })).toBeVisible();
    await emulatorConsole.expectAccessible();

    await emulatorConsole.beCustomer('Ada Okafor');
    await emulatorConsole.placeOrder('25');
    await expect(page.getByRole('alert')).toContainText('status 500');

    await page.getByRole('link', { name: 'Calls' }).click();
    await page.getByLabel('Failed only').check();
    await page
      .getByRole('row', { name: /fault: status/ })
      .getByRole('link', { name: 'checkout.createOrder' })
      .click();
    await expect(page.getByRole('heading', { name: 'Response' })).toBeVisible();
    await emulatorConsole.expectAccessible();
  });
});

test('a developer moves the clock by a month, and everything still adds up', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.open('world');
  await emulatorConsole.expectAccessible();
  const year = new Date().getUTCFullYear();

  for (let month = 0; month < 12; month += 1) {
    await page.getByRole('button', { name: '+1 month' }).click();
    await expect(page.getByRole('button', { name: '+1 month' })).toBeEnabled();
  }
  await expect(page.getByRole('group', { name: 'Clock' })).toContainText(`${year + 1}`);

  await page.getByRole('button', { name: 'Run audit' }).click();
  await expect(page.getByText(/Everything adds up: 180 accounts/)).toBeVisible();
  await emulatorConsole.expectAccessible();
});

test('a developer starts again from another seed by keyboard alone', async ({
  emulatorConsole,
}) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('typical');
  await emulatorConsole.open('world');
  const seed = page.getByLabel('Seed', { exact: true });

  await seed.focus();
  await page.keyboard.type('empty');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'Start again from the seed empty?' }),
  ).toBeVisible();
  await emulatorConsole.expectAccessible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByText('A new world from the seed empty.')).toBeVisible();
  await expect(page.getByText('Program without a name')).toBeVisible();
});

test.describe('with a refusal', () => {
  test.use({ expectedConsole: [/status of 400/] });

  test('a developer subscribes to some events, sees a delivery fail, and ends it', async ({
    emulatorConsole,
  }) => {
    const { page, emulator } = emulatorConsole;
    const address = 'http://127.0.0.1:9/nobody-listens';
    emulator.reset('empty');
    await emulatorConsole.open('webhooks');
    await expect(page.getByText('Subscribe an address first.')).toBeVisible();

    await page.getByLabel('Address').fill('https://example.com/');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await expect(page.getByRole('alert')).toContainText('must be an address of this machine');
    await page.getByLabel('Address').fill(address);
    await page.getByLabel('Deliver every event twice').check();
    await page.getByLabel('Deliver what is due at once in the opposite order').check();
    await page.getByText('Only some events').click();
    await page.getByLabel('program updated').check();
    await emulatorConsole.expectAccessible();
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await expect(page.getByText('program updated · everything twice · out of order')).toBeVisible();

    await page.getByRole('link', { name: 'Site' }).click();
    await page.getByRole('button', { name: 'Switch to free' }).click();
    await expect(page.getByText(/Free: neither tiers nor points expiration/)).toBeVisible();
    await page.getByRole('link', { name: 'Webhooks' }).click();
    await expect(
      page.getByRole('row', {
        name: /program updated .*nobody-listens PENDING \d+ attempts? .*again at/,
      }),
    ).toBeVisible();
    await emulatorConsole.expectAccessible();
    await page.getByRole('button', { name: `Forget ${address}` }).click();
    await expect(page.getByText('Nobody is told about events.')).toBeVisible();
  });
});

test('the site is set in words, and goes back to its defaults', async ({ emulatorConsole }) => {
  const { page, emulator } = emulatorConsole;
  emulator.reset('empty');
  await emulatorConsole.open('site');
  await page.getByRole('button', { name: 'Install Wix Pricing Plans' }).click();
  await expect(page.getByText('Installed, with its earning rule.')).toBeVisible();

  const pending = page.getByLabel('A coupon is pending for (ms)');
  await pending.fill('50');
  await page.getByLabel('Calls that are answered a minute').fill('200');
  await page.getByLabel('TIKTOK').uncheck();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(pending).toHaveValue('50');
  await expect(page.getByLabel('TIKTOK')).not.toBeChecked();
  await emulatorConsole.expectAccessible();

  await page.getByRole('button', { name: 'Back to defaults' }).click();
  await expect(page.getByText('Everything is at its default again.')).toBeVisible();
  await expect(pending).toHaveValue('300');
  await expect(page.getByLabel('Calls that are answered a minute')).toHaveValue('');
});
