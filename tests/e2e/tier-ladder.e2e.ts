import { expect, test, type Dashboard } from './support/fixtures';
import { boxOf, cardOf, gripOf, openLadder, typeInto } from './support/ladder-page';
import { loyaltyApi } from './support/loyalty-api';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  wix.emulator.reset('typical');
});

async function dragTo(dashboard: Dashboard, tier: string, points: number): Promise<void> {
  const { mouse } = dashboard.page;
  const grip = gripOf(dashboard, tier);
  await grip.scrollIntoViewIfNeeded();
  const place = await grip.boundingBox();
  if (place === null) throw new Error(`${tier} has no grip.`);
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await mouse.move(x, y);
  await mouse.down();
  for (let pixels = 1; pixels < 200; pixels += 1) {
    await mouse.move(x, y - pixels);
    if ((await grip.getAttribute('aria-valuenow')) === String(points)) break;
  }
  await mouse.up();
}

/** Everything that the page says about a change. */
async function readOutcome(dashboard: Dashboard): Promise<string[]> {
  const { app } = dashboard;
  const parts = [
    app.getByRole('region', { name: 'Who moves' }),
    app.getByRole('region', { name: 'Unsaved changes' }),
    app.getByRole('list', { name: 'Ladder' }),
  ];
  return Promise.all(parts.map((part) => part.innerText()));
}

async function discard({ app, modal }: Dashboard): Promise<void> {
  await app.getByRole('button', { name: 'Discard' }).click();
  await modal.getByRole('button', { name: 'Discard' }).click();
  await expect(app.getByRole('button', { name: 'Review' })).toBeHidden();
}

test('dragging, arrow keys and typing make the same change', async ({ dashboard }) => {
  await openLadder(dashboard);
  await dashboard.expectAccessible();
  const outcomes: string[][] = [];

  await dragTo(dashboard, 'Gold', 900);
  await expect(boxOf(dashboard, 'Gold')).toHaveValue('900');
  outcomes.push(await readOutcome(dashboard));
  await dashboard.expectAccessible();
  await discard(dashboard);

  await gripOf(dashboard, 'Gold').focus();
  await dashboard.page.keyboard.press('Shift+ArrowUp');
  await dashboard.page.keyboard.press('Shift+ArrowUp');
  await expect(dashboard.app.getByText(/^Gold at 900: \d+ members, \d+ fewer\.$/)).toBeAttached();
  outcomes.push(await readOutcome(dashboard));
  await discard(dashboard);

  await typeInto(dashboard, 'Gold', 900);
  outcomes.push(await readOutcome(dashboard));

  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
});

test('Escape takes a drag and the arrow keys back; rungs never cross', async ({ dashboard }) => {
  const { app, page } = dashboard;
  await openLadder(dashboard);

  await gripOf(dashboard, 'Silver').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(boxOf(dashboard, 'Silver')).toHaveValue('749');
  await expect(app.getByText('Silver stops at 749, next to Gold.')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(boxOf(dashboard, 'Silver')).toHaveValue('250');

  await typeInto(dashboard, 'Silver', 5000);
  await expect(app.getByText('Enter a whole number from 1 to 749.')).toBeVisible();
  await dashboard.expectAccessible();
  await boxOf(dashboard, 'Silver').press('Escape');
  await expect(boxOf(dashboard, 'Silver')).toHaveValue('250');
  await expect(app.getByRole('button', { name: 'Review' })).toBeHidden();
});

test('who moves is known before it is applied, and true afterwards', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  await openLadder(dashboard);
  await typeInto(dashboard, 'Silver', 150);
  await typeInto(dashboard, 'Gold', 900);
  const expected = new Map<string, number>();
  for (const tier of ['Silver', 'Gold', 'Platinum']) {
    const text = await cardOf(dashboard, tier).innerText();
    expected.set(tier, Number(/([\d,]+) members?/.exec(text)?.[1]?.replace(',', '')));
  }

  await page(dashboard).reload();
  await app.getByRole('button', { name: 'Review' }).click();
  await expect(app.getByText('Silver begins at 150 Stars instead of 250.')).toBeVisible();
  await expect(app.getByRole('table').getByText('Silver').first()).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByRole('button', { name: 'Apply changes' }).click();
  await expect(app.getByText('The tiers are saved.')).toBeVisible();
  await dashboard.expectAccessible();

  const counted = await api.countMembers();
  for (const [tier, members] of expected) expect(counted.get(tier)).toBe(members);
  await app.getByRole('button', { name: 'Back to the ladder' }).last().click();
  await expect(boxOf(dashboard, 'Silver')).toHaveValue('150');
  await expect(app.getByText('Nobody moves')).toBeVisible();
});

const page = ({ page: browserPage }: Dashboard) => browserPage;

test('a change of a second admin in the middle of it is survived', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  const api = loyaltyApi(wix);
  await openLadder(dashboard);
  await typeInto(dashboard, 'Silver', 150);
  await typeInto(dashboard, 'Gold', 600);
  await typeInto(dashboard, 'Platinum', 1800);
  await app.getByRole('button', { name: 'Review' }).click();
  wix.emulator.faults.add({
    method: 'tiers.updateTier',
    kind: { type: 'latency', ms: 2000 },
    times: 1,
  });

  await app.getByRole('button', { name: 'Apply changes' }).click();
  // The first write is on its way and waits; the other admin is quicker.
  await expect.poll(() => wix.emulator.faults.list()).toEqual([]);
  await api.moveTier('Platinum', 5000);

  await expect(app.getByText(/Stopped after \d of 3 steps/)).toBeVisible();
  await expect(app.getByText('Platinum was changed.')).toBeVisible();
  await dashboard.expectAccessible();
  expect((await api.listTiers()).at(-1)?.requiredPoints).toBe(5000);

  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByText('The tiers are saved.')).toBeVisible();
  const saved = await api.listTiers();
  expect(saved.map(({ requiredPoints }) => requiredPoints)).toEqual([150, 600, 1800]);
});

test('an empty program starts with a ready-made ladder', async ({ dashboard, wix }) => {
  const { app } = dashboard;
  wix.emulator.reset('empty');
  const api = loyaltyApi(wix);
  await dashboard.open('tiers');
  await expect(app.getByRole('heading', { name: 'Start with a ready-made ladder' })).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Use Three steps' }).click();
  await app.getByText('Active', { exact: true }).click();
  await app.getByRole('button', { name: 'Review' }).click();
  await app.getByRole('button', { name: 'Apply changes' }).click();

  await expect(app.getByText('The tiers are saved.')).toBeVisible();
  const saved = await api.listTiers();
  expect(saved.map(({ tierDefinition }) => tierDefinition.name)).toEqual([
    'Silver',
    'Gold',
    'Platinum',
  ]);
});

test('tiers trade their names by dragging with the keyboard', async ({ dashboard }) => {
  const { app, page: browserPage } = dashboard;
  await openLadder(dashboard);

  await app.getByRole('button', { name: 'Drag Gold onto another tier to swap them' }).focus();
  await browserPage.keyboard.press('Space');
  await expect(app.getByText(/Picked up Gold/)).toBeAttached();
  await browserPage.keyboard.press('ArrowDown');
  await expect(app.getByText('Gold would trade places with Silver.')).toBeAttached();
  await browserPage.keyboard.press('Space');

  await expect(boxOf(dashboard, 'Gold')).toHaveValue('250');
  await expect(boxOf(dashboard, 'Silver')).toHaveValue('750');
});

test('a site whose plan has no tiers gets an explanation', async ({ dashboard, wix }) => {
  await fetch(new URL('/__emulator/plan', wix.emulator.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan: 'free' }),
  });
  await dashboard.open('tiers');

  await expect(
    dashboard.app.getByRole('heading', { name: 'Your Wix plan does not include tiers' }),
  ).toBeVisible();
  await dashboard.expectAccessible();
});
