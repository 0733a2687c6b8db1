import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { LocalWix } from '../../local/create-local-wix';
import { expect, test } from './support/fixtures';
import { boxOf, openLadder, typeInto } from './support/ladder-page';
import { loyaltyApi } from './support/loyalty-api';
import { loyaltySdk } from './support/loyalty-sdk';

test.beforeEach(async ({ wix, dashboard }) => {
  await expect(dashboard.page).toHaveURL('about:blank');
  wix.emulator.reset('typical');
});

/** A new member whose name a spreadsheet would take for a formula. */
async function joinAsFormula(wix: LocalWix, points: number): Promise<void> {
  const api = loyaltyApi(wix);
  const email = 'formula@example.com';
  await fetch(new URL('/__emulator/members', wix.emulator.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, firstName: '=1+1', lastName: 'Zzyzx' }),
  });
  await api.createAccount(email);
  await api.adjust(email, points);
}

test('who moves can be searched, and saved as a file for spreadsheets', async ({
  dashboard,
  wix,
}) => {
  const { app, page } = dashboard;
  await joinAsFormula(wix, 200);
  await openLadder(dashboard);
  await typeInto(dashboard, 'Silver', 150);
  await app.getByRole('button', { name: 'Review' }).click();
  const up = app.getByRole('tab', { name: /^Up \(\d+\)$/ });
  const movers = Number(/\d+/.exec(await up.innerText())?.[0]);

  const search = app.getByRole('combobox', { name: 'Search by name or email' });
  await search.fill('zzyzx');
  await expect(app.getByRole('row', { name: /=1\+1 Zzyzx/ })).toContainText('200 Stars');
  await expect(app.getByRole('row')).toHaveCount(2);
  await search.fill('nobody at all');
  await expect(app.getByText('Nobody who moves this way matches “nobody at all”.')).toBeVisible();
  await dashboard.expectAccessible();

  const saved = page.waitForEvent('download');
  await app.getByRole('button', { name: 'Export as CSV' }).click();
  const download = await saved;
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
  expect(download.suggestedFilename()).toBe('tier-changes.csv');
  expect(lines[0]).toBe('\uFEFFName,Email,Tier Stars,From,To');
  expect(lines).toHaveLength(1 + movers);
  expect(lines).toContain("'=1+1 Zzyzx,formula@example.com,200,Member,Silver");
});

/** What rules and rewards say for a tier, wherever they say it. */
function amountsOf(entities: unknown, tierId: string): unknown[] {
  const amount = z.looseObject({ tierId: z.literal(tierId) });
  const found: unknown[] = [];
  JSON.parse(JSON.stringify(entities), (_key, value: unknown) => {
    const parsed = amount.safeParse(value);
    if (parsed.success) found.push({ ...parsed.data, tierId: undefined });
    return value;
  });
  return found;
}

test('the amounts of a tier that goes are those of the tier that inherits them', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  const sdk = loyaltySdk(wix);
  const readOffer = async () => [
    await sdk.earningRules.listEarningRules(),
    (await sdk.rewards.queryRewards({ sort: [{ fieldName: '_id' }] })).rewards,
  ];
  const [, gold, platinum] = await loyaltyApi(wix).listTiers();
  const before = amountsOf(await readOffer(), gold?.id ?? '');
  expect(before.length).toBeGreaterThan(2);

  await openLadder(dashboard);
  await app.getByRole('button', { name: 'Edit Gold' }).click();
  await app.getByText('Delete tier').click();
  await expect(app.getByText(/\d+ members fall to Silver\./)).toBeVisible();
  await dashboard.expectAccessible();
  await app.getByText('Give them to Platinum').click();
  await app.getByRole('button', { name: 'Mark for deletion' }).click();
  await expect(app.getByText('Gold will be deleted.')).toBeVisible();
  await app.getByRole('button', { name: 'Review' }).click();
  await app.getByRole('button', { name: 'Apply changes' }).click();
  await expect(app.getByText('The tiers are saved.')).toBeVisible();

  const after = await readOffer();
  expect(amountsOf(after, gold?.id ?? '')).toEqual([]);
  expect(amountsOf(after, platinum?.id ?? '')).toEqual(before);
  const saved = await loyaltyApi(wix).listTiers();
  expect(saved.map(({ tierDefinition }) => tierDefinition.name)).toEqual(['Silver', 'Platinum']);
});

test('tiers of a ready-made ladder that were not created are named, and made later', async ({
  dashboard,
  wix,
}) => {
  const { app } = dashboard;
  wix.emulator.reset('empty');
  await dashboard.open('tiers');
  await app.getByRole('button', { name: 'Use Three steps' }).click();
  await app.getByRole('button', { name: 'Review' }).click();
  wix.emulator.faults.add({
    method: 'tiers.bulkCreateTiers',
    kind: { type: 'latency', ms: 2000 },
    times: 1,
  });

  await app.getByRole('button', { name: 'Apply changes' }).click();
  // The tiers are on their way and wait; somebody else makes one of that name first.
  await expect.poll(() => wix.emulator.faults.list()).toEqual([]);
  await loyaltySdk(wix).tiers.createTier({
    tierDefinition: { name: 'gold' },
    requiredPoints: 7000,
  });

  await expect(app.getByText('Gold: Wix did not create it.')).toBeVisible();
  await expect(app.getByText(/Silver: Wix|Platinum: Wix/)).toBeHidden();
  await expect(app.getByText('Some tiers could not be created. Correct them')).toBeVisible();
  await dashboard.expectAccessible();

  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByText('The tiers are saved.')).toBeVisible();
  const saved = await loyaltyApi(wix).listTiers();
  expect(
    saved.map(({ tierDefinition, requiredPoints }) => [tierDefinition.name, requiredPoints]),
  ).toEqual([
    ['Silver', 300],
    ['Gold', 1000],
    ['Platinum', 3000],
  ]);
});

test('what was left unsaved is there when the page is opened again another time', async ({
  dashboard,
  wix,
}) => {
  const { page } = dashboard;
  await openLadder(dashboard);
  await typeInto(dashboard, 'Silver', 150);
  await expect(dashboard.app.getByRole('button', { name: 'Review' })).toBeVisible();
  const nextVisit = await page.context().newPage();
  await page.close();
  await loyaltyApi(wix).moveTier('Platinum', 5000);

  await nextVisit.goto(new URL('/dashboard/tiers?as=owner&lang=en', wix.url).href);
  const app = nextVisit.frameLocator('main iframe');

  await expect(app.getByText('The changes you left unsaved 1 minute ago are back')).toBeVisible();
  await expect(app.getByText(/Somebody else changed the tiers since: Platinum/)).toBeVisible();
  await expect(boxOf({ ...dashboard, app }, 'Silver')).toHaveValue('150');
  await expect(boxOf({ ...dashboard, app }, 'Platinum')).toHaveValue('5000');
});
