import type { LocalWix } from '../../local/create-local-wix';
import { expect, test, type Dashboard } from './support/fixtures';
import { openLadder, typeInto } from './support/ladder-page';
import { loyaltySdk } from './support/loyalty-sdk';

/** The narrowest, the usual and a wide page, and the usual one zoomed to 200 %. */
const SIZES = [
  { width: 864, height: 900 },
  { width: 1600, height: 1000 },
  { width: 640, height: 450 },
  { width: 1280, height: 900 },
];
const LONG_NAME = 'Those who have been with us from the very start 50';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  wix.emulator.reset('typical');
});

/** As many tiers as Wix allows; the typical site has three. */
async function fillLadder(wix: LocalWix): Promise<void> {
  const tiers = Array.from({ length: 17 }, (_, index) => ({
    tierDefinition: { name: index === 0 ? LONG_NAME : `Tier ${index}` },
    requiredPoints: 61 + 110 * index,
  }));
  await loyaltySdk(wix).tiers.bulkCreateTiers(tiers);
}

/** How many pixels of a page, or of a part of it that scrolls by itself, lie beyond its edge. */
function beyondEdge(page: Element): number {
  const wide = [page, ...page.querySelectorAll('*')].filter(
    (part) => part === page || ['auto', 'scroll'].includes(getComputedStyle(part).overflowX),
  );
  return Math.max(...wide.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
}

/** Nothing of the page lies beyond its edge. */
async function expectNothingCut({ app, page }: Dashboard): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect.poll(() => app.locator('html').evaluate(beyondEdge)).toBeLessThanOrEqual(1);
  }
}

for (const lang of ['en', 'he'] as const) {
  test(`twenty tiers fit on every page and are accessible (${lang})`, async ({
    dashboard,
    wix,
  }) => {
    const { app } = dashboard;
    await fillLadder(wix);
    await dashboard.open('tiers', { lang });
    await expect(app.getByRole('slider')).toHaveCount(20);

    await expectNothingCut(dashboard);
    await dashboard.expectAccessible();
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('who moves fits on every page, and keeps its heading while it scrolls', async ({
  dashboard,
}) => {
  const { app } = dashboard;
  await openLadder(dashboard);
  await typeInto(dashboard, 'Silver', 100);
  await app.getByRole('button', { name: 'Review' }).click();
  await expect(app.getByRole('row').nth(25)).toBeAttached();

  await expectNothingCut(dashboard);
  await app.getByRole('row').nth(25).scrollIntoViewIfNeeded();
  await expect(app.getByRole('heading', { level: 1, name: 'Review changes' })).toBeInViewport();
  await dashboard.expectAccessible();

  await dashboard.open('tiers', { lang: 'he' });
  await app.getByRole('button', { name: 'בדיקה' }).click();
  await expect(app.getByRole('row').nth(25)).toBeAttached();
  await dashboard.expectAccessible();
});
