import type { Locator } from '@playwright/test';
import { expect } from './support/fixtures';
import { test } from './support/member-adjusting';

/** Of the seed's contact with the longest name. */
const LONG_EMAIL =
  'maximiliana.wolfeschlegelsteinhausenbergerdorff@a-rather-long-domain.example.com';

/** The browser reports the failed request that one of these stories is about. */
test.use({ expectedConsole: [/Failed to load resource/], viewport: { width: 864, height: 900 } });

/** Where words that do not fit are cut, which is where they end. */
const endOfWords = (element: HTMLElement) =>
  getComputedStyle(element).direction === 'ltr' ? 'right' : 'left';

/** The edge at which a line of Hebrew begins: that of its words, not of any room around them. */
function rightEdge(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const { paddingRight } = getComputedStyle(element);
    return element.getBoundingClientRect().right - Number.parseFloat(paddingRight);
  });
}

test('in Hebrew, with the longest name and the narrowest page, every step is accessible', async ({
  ada,
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  await ada.api.giveForOrders(10);
  const { id } = await ada.api.createAccount(LONG_EMAIL);
  const expectFine = async () => {
    await dashboard.expectAccessible();
    const overflow = await app
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  };
  const visit = (query: string) => dashboard.open(`members${query}`, { lang: 'he' });

  await visit('?type=member');
  await expect(app.getByRole('button', { name: /Ada Okafor/ })).toBeVisible();
  await expectFine();
  await visit('?q=zzzz');
  await expect(app.getByText(/zzzz/).first()).toBeVisible();
  await expectFine();
  await visit('?task=add');
  await expect(app.getByRole('checkbox').first()).toBeVisible();
  await expectFine();
  await visit('');
  const name = app.getByRole('button', { name: /Maximiliana/ });
  await expect.poll(() => name.evaluate(endOfWords)).toBe('right');
  await visit(`?member=${id}`);
  await expect(app.getByRole('button', { name: 'התאמת נקודות' })).toBeVisible();
  await expectFine();
  const title = app.getByRole('heading', { name: /Maximiliana/ });
  const balance = app.getByRole('heading', { name: 'יתרה' });
  expect(await rightEdge(title)).toBeCloseTo(await rightEdge(balance), 0);
  await visit(`?member=${id}&task=why`);
  await expect(app.getByRole('list', { name: 'מה נותן נקודות עכשיו' })).toBeVisible();
  await expectFine();

  await visit(`?member=${id}&task=adjust`);
  await app.getByLabel('כמה נקודות להוסיף').fill('50');
  await expectFine();
  wix.emulator.faults.add({
    method: 'accounts.adjustPoints',
    kind: { type: 'drop-before' },
    times: 1,
  });
  await app.getByRole('button', { name: /להוסיף 50/ }).click();
  await expect(app.getByText('זה לא בוצע')).toBeVisible();
  await expectFine();
  await app.getByRole('button', { name: 'לנסות שוב' }).click();
  await expect(app.getByRole('button', { name: 'התאמת נקודות' })).toBeVisible();
  expect(wix.emulator.audit().differences).toEqual([]);
});
