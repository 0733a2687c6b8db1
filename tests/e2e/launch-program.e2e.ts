import { expect, test } from './support/fixtures';

test('an owner names the program, activates it and pauses it', async ({ dashboard }) => {
  const { app, modal, page } = dashboard;
  await dashboard.open('program');
  await expect(app.getByText('Draft', { exact: true })).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Activate program' }).click();
  await modal.getByRole('button', { name: 'Activate', exact: true }).click();
  await expect(app.getByText('Give the program a name, then activate it.')).toBeVisible();
  await expect(app.getByText('Draft', { exact: true })).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByLabel('Program name').fill('Harbour Coffee Club');
  await app.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('The names are saved.')).toBeVisible();

  await app.getByRole('button', { name: 'Activate program' }).click();
  await expect(modal.getByText('The program goes live at once')).toBeVisible();
  await dashboard.expectAccessible();
  await modal.getByRole('button', { name: 'Activate', exact: true }).click();
  await expect(page.getByText('The loyalty program is active.')).toBeVisible();

  await page.reload();
  await expect(app.getByText('Active', { exact: true })).toBeVisible();
  await expect(app.getByLabel('Program name')).toHaveValue('Harbour Coffee Club');

  await app.getByRole('button', { name: 'Pause program' }).click();
  await modal.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(app.getByText('Paused', { exact: true })).toBeVisible();
  await dashboard.expectAccessible();
});

test('leaving with unsaved changes asks first, and keeps them when told to stay', async ({
  dashboard,
}) => {
  const { app, page } = dashboard;
  await dashboard.open('program');
  await app.getByLabel('Program name').fill('Half a na');

  await page.getByRole('link', { name: 'Members' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /stay|keep/i })
    .click();

  await expect(app.getByLabel('Program name')).toHaveValue('Half a na');
});
