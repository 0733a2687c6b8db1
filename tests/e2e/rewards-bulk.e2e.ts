import { expect, test } from './support/fixtures';
import { loyaltySdk } from './support/loyalty-sdk';

const NAMES = ['Cake', 'Coffee', 'Tea'] as const;

test('several rewards are deactivated at once, and the one that failed once more', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  const { rewards } = loyaltySdk(wix);
  const ids = new Map<string, string>();
  for (const name of NAMES) {
    const { _id } = await rewards.createReward({
      name,
      type: 'DISCOUNT_AMOUNT',
      active: true,
      discountAmount: { configsByTier: [{ costInPoints: 20, amount: '1.00' }] },
    });
    ids.set(name, _id ?? '');
  }
  const activeNames = async () =>
    (await rewards.queryRewards({})).rewards
      ?.filter(({ active }) => active)
      .map(({ name }) => name)
      .toSorted();
  const bar = app.getByRole('region', { name: 'Actions on the selection' });
  await dashboard.open('rewards');

  await app.locator('label').filter({ hasText: 'Select Cake' }).click();
  await app.getByRole('checkbox', { name: 'Select Tea' }).focus();
  await page.keyboard.press('Space');
  await expect(bar.getByText('2 rewards selected')).toBeVisible();
  await dashboard.expectAccessible();
  wix.emulator.faults.add({
    path: `*/${ids.get('Tea') ?? ''}`,
    method: 'rewards.updateReward',
    kind: { type: 'status', status: 409 },
    times: 1,
  });
  await bar.getByRole('button', { name: 'Deactivate' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText('1 reward is inactive: customers can no longer')).toBeVisible();
  await expect(page.getByText('Not deactivated: Tea.')).toBeVisible();
  expect(await activeNames()).toEqual(['Coffee', 'Tea']);
  await expect(bar.getByText('1 reward selected')).toBeVisible();
  await expect(app.getByRole('checkbox', { name: 'Select Tea' })).toBeChecked();
  await dashboard.expectAccessible();

  await bar.getByRole('button', { name: 'Deactivate' }).click();

  await expect(bar).toBeHidden();
  await expect(app.getByRole('checkbox', { name: 'Tea is active' })).not.toBeChecked();
  expect(await activeNames()).toEqual(['Coffee']);
  await dashboard.expectAccessible();
});
