import type { FrameLocator } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { loyaltyApi } from './support/loyalty-api';
import { ADA } from './support/member-adjusting';

/** The box of a contact, which the design system draws over the real one. */
const contact = (app: FrameLocator, name: RegExp) =>
  app.getByRole('list', { name: 'Contacts' }).getByText(name);

test.describe('adding members', () => {
  test('several contacts become members at once, and the list has them', async ({
    dashboard,
    wix,
  }) => {
    const { app, page } = dashboard;
    await loyaltyApi(wix).activate('Harbour Coffee Club');
    await dashboard.open('members');
    await app.getByRole('button', { name: 'Add members' }).click();
    await contact(app, /Ada Okafor/).click();
    await contact(app, /Jean-Luc/).click();
    await dashboard.expectAccessible();

    await app.getByRole('button', { name: 'Add 2 members' }).click();

    await expect(page.getByText('2 members were added.')).toBeVisible();
    await expect(app.getByText('2 members', { exact: true })).toBeVisible();
    await expect(app.getByRole('button', { name: 'Open Ada Okafor' })).toBeVisible();
    await expect(app.getByRole('button', { name: 'Open Jean-Luc' })).toBeVisible();
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  test('those for whom it failed stay, with the reason, and can be tried again', async ({
    dashboard,
    wix,
  }) => {
    const { app, page } = dashboard;
    await loyaltyApi(wix).activate('Harbour Coffee Club');
    await dashboard.open('members?task=add');
    await contact(app, /Ada Okafor/).click();
    await contact(app, /Jean-Luc/).click();
    await contact(app, /^Bo/).click();
    wix.emulator.faults.add({
      method: 'accounts.createAccount',
      kind: { type: 'status', status: 429 },
      times: 1,
    });

    await app.getByRole('button', { name: 'Add 3 members' }).click();

    await expect(page.getByText('2 members were added.')).toBeVisible();
    const failure = app.getByRole('alert');
    await expect(failure).toContainText('1 contact was not added');
    await expect(failure).toContainText('wait 60 seconds');
    await expect(app.getByText('2 members', { exact: true })).toBeVisible();
    await dashboard.expectAccessible();
    await app.getByRole('button', { name: 'Try these again' }).click();

    await expect(page.getByText('1 member was added.')).toBeVisible();
    await expect(app.getByText('3 members', { exact: true })).toBeVisible();
    expect(wix.emulator.audit().differences).toEqual([]);
  });
});

test.describe('the list of the members', () => {
  test.beforeEach(async ({ dashboard, wix }) => {
    await expect(dashboard.page).toHaveURL('about:blank');
    const api = loyaltyApi(wix);
    await api.activate('Harbour Coffee Club');
    for (const email of [ADA, 'jeanluc@example.com', 'no.name@example.com']) {
      await api.createAccount(email);
    }
    await api.adjust(ADA, 120);
    await api.adjust('no.name@example.com', 40);
  });

  test('is narrowed by filters that live in the address and that Back undoes', async ({
    dashboard,
  }) => {
    const { app, page } = dashboard;
    await dashboard.open('members');
    await expect(app.getByText('3 members', { exact: true })).toBeVisible();
    await app.getByRole('button', { name: 'Filters' }).click();

    await app.getByRole('combobox', { name: 'Type' }).click();
    await app.getByRole('option', { name: 'Site members' }).click();
    await expect(app.getByText('2 members match')).toBeVisible();
    await app.getByRole('textbox', { name: 'Balance from' }).fill('100');
    await expect(app.getByText('1 member matches')).toBeVisible();
    await expect(app.getByRole('button', { name: 'Open Ada Okafor' })).toBeVisible();
    await dashboard.expectAccessible();
    expect(new URL(page.url()).searchParams.get('type')).toBe('member');
    expect(new URL(page.url()).searchParams.get('min')).toBe('100');

    await page.reload();
    await expect(app.getByText('1 member matches')).toBeVisible();
    await expect(app.getByRole('combobox', { name: 'Type' })).toHaveValue('Site members');
    await app.getByRole('button', { name: 'Clear filters' }).click();
    await expect(app.getByText('3 members', { exact: true })).toBeVisible();
    await page.goBack();
    await expect(app.getByText('1 member matches')).toBeVisible();
  });

  test('keeps a view under a name, for this and the next visit, until it is deleted', async ({
    dashboard,
    wix,
  }) => {
    const { app } = dashboard;
    const view = app.getByRole('combobox', { name: 'View' });
    await dashboard.open('members?min=100');
    await app.getByRole('button', { name: 'Save view' }).click();
    await app.getByRole('textbox', { name: 'Name of the view' }).fill('A hundred and more');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(view).toHaveValue('A hundred and more');

    await dashboard.open('members');
    await expect(app.getByText('3 members', { exact: true })).toBeVisible();
    await view.click();
    await app.getByRole('option', { name: 'A hundred and more' }).click();
    await expect(app.getByText('1 member matches')).toBeVisible();
    await dashboard.expectAccessible();
    await app.getByRole('button', { name: 'Delete view' }).click();
    await expect(view).toHaveValue('Changed view');
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  test('shows the columns that are wanted, in the order that is wanted', async ({ dashboard }) => {
    const { app, page } = dashboard;
    await dashboard.open('members');
    await app.getByRole('button', { name: 'Columns' }).click();
    await app.getByRole('group', { name: 'Columns' }).getByText('Type').click();
    await expect(app.getByRole('columnheader', { name: 'Type' })).toHaveCount(0);
    await dashboard.expectAccessible();

    await app.getByRole('columnheader', { name: 'Balance' }).click();
    const rows = app.getByRole('row').filter({ has: page.getByRole('button', { name: /^Open/ }) });
    await expect(rows.first()).toContainText('Ada Okafor');
    await app.getByRole('columnheader', { name: 'Balance' }).click();
    await expect(rows.first()).toContainText('Jean-Luc');

    await page.reload();
    await expect(rows.first()).toContainText('Jean-Luc');
    await expect(app.getByRole('columnheader', { name: 'Type' })).toHaveCount(0);
  });
});
