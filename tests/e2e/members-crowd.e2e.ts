import { expect, test } from './support/fixtures';

const MEMBERS = 20_000;
/** One page of the list. */
const ROWS = 25;

test.use({ crowd: MEMBERS });

test('a crowd costs one request and twenty-five rows a page, however far one goes', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  wix.emulator.reset('typical');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/web-methods')) requests.push(request.postData() ?? '');
  });
  /** What was asked for the page in view; fresh data of other pages may be asked for at any time. */
  const asking = (words: string) => requests.filter((body) => body.includes(words));
  const rows = app.getByRole('row').filter({ has: page.getByRole('button', { name: /^Open/ }) });
  const countElements = () => app.locator('body *').count();

  await dashboard.open('members');
  await expect(app.getByText('20,000 members', { exact: true })).toBeVisible();
  await expect(rows).toHaveCount(ROWS);
  const elements = await countElements();
  await dashboard.expectAccessible();

  for (const range of ['26–50', '51–75', '76–100']) {
    requests.length = 0;
    await app.getByRole('button', { name: 'Next page' }).click();
    await expect(app.getByText(`${range} of 20,000`)).toBeVisible();
    await expect(rows).toHaveCount(ROWS);
    expect(asking('"cursor":"')).toHaveLength(1);
    // Rows differ by a line or a badge, not by their number.
    expect(Math.abs((await countElements()) - elements)).toBeLessThan(ROWS * 4);
  }

  requests.length = 0;
  await app.getByLabel('Search by name or email').fill('customer.1');
  await expect(app.getByText(/members match “customer.1”/)).toBeVisible();
  expect(asking('customer.1')).toHaveLength(1);
});
