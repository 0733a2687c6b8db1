import type { CDPSession, Locator } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { boxOf, gripOf, openLadder } from './support/ladder-page';

test.use({ hasTouch: true });

type Point = { x: number; y: number };

async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const place = await element.boundingBox();
  if (place === null) throw new Error('It is not on the page.');
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

/** One finger on the screen; `touchCancel` is what a browser sends when it takes the finger for itself. */
function finger(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  return {
    down: (at: Point) => send('touchStart', [at]),
    move: (to: Point) => send('touchMove', [to]),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  };
}

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  wix.emulator.reset('typical');
});

test('a finger drags a tier, and one that is taken away moves nothing', async ({ dashboard }) => {
  const { app, page } = dashboard;
  await openLadder(dashboard);
  const touch = finger(await page.context().newCDPSession(page));
  const start = await middleOf(gripOf(dashboard, 'Gold'));
  const before = await app.getByRole('region', { name: 'Ladder', exact: true }).boundingBox();

  await touch.down(start);
  for (let pixels = 2; pixels <= 40; pixels += 2) {
    await touch.move({ x: start.x, y: start.y - pixels });
  }
  await expect(boxOf(dashboard, 'Gold')).not.toHaveValue('750');
  await touch.cancel();
  await expect(boxOf(dashboard, 'Gold')).toHaveValue('750');
  await expect(app.getByRole('button', { name: 'Review' })).toBeHidden();

  await touch.down(start);
  for (let pixels = 2; pixels <= 40; pixels += 2) {
    await touch.move({ x: start.x, y: start.y - pixels });
  }
  await touch.up();
  expect(Number(await boxOf(dashboard, 'Gold').inputValue())).toBeGreaterThan(750);
  await expect(app.getByRole('region', { name: 'Who moves' })).toContainText(/\d+ moves? down/);
  // The page stood still: the finger moved the tier, and scrolled nothing.
  expect(await app.getByRole('region', { name: 'Ladder', exact: true }).boundingBox()).toEqual(
    before,
  );
});
