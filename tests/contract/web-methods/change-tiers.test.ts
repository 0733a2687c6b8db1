import { describe, expect, it } from 'vitest';
import * as tiers from '../../../src/backend/tiers.web';
import { isPlanWithoutTiers } from '../../../src/domain/ladder/plan-without-tiers';
import { switchPlan } from '../tiers/ladder';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
const LOOK = { description: null, icon: null };
const SILVER = { name: 'Silver', ...LOOK, requiredPoints: 100 };
const GOLD = { name: 'Gold', ...LOOK, requiredPoints: 500 };
const SHAPE = 'shapes/star.svg';
const SHAPE_ADDRESS = `https://static.wixstatic.com/${SHAPE}`;

/** A tier with one of Wix's own icons, as its editor makes them: the SDK cannot. */
async function createWithBuiltInIcon(): Promise<void> {
  const tier = { requiredPoints: 100, tierDefinition: { name: 'Silver', icon: { url: SHAPE } } };
  const body = JSON.stringify({ tier });
  await wix.request('/loyalty-tiers/v1/tiers', { method: 'POST', body });
}

describe('a tier', () => {
  it('is created', async () => {
    expect(await dataOf(tiers.createTier(SILVER))).toMatchObject({ ...SILVER, revision: '1' });
  });

  it('changes only in what is given', async () => {
    const { id } = await dataOf(tiers.createTier({ ...SILVER, description: 'For regulars' }));

    const changes = { requiredPoints: 200 };
    const changed = await dataOf(tiers.updateTier({ tierId: id, revision: '1', changes }));

    expect(changed).toEqual({
      ...SILVER,
      id,
      description: 'For regulars',
      requiredPoints: 200,
      revision: '2',
    });
  });

  it('keeps a built-in icon when it is renamed, and can give it to another tier', async () => {
    await createWithBuiltInIcon();
    const [silver] = (await dataOf(tiers.getTiersProgram())).tiers;
    expect(silver).toMatchObject({ icon: SHAPE });

    const renamed = await dataOf(
      tiers.updateTier({ tierId: silver?.id ?? '', revision: '1', changes: { name: 'Argent' } }),
    );
    const gold = await dataOf(tiers.createTier({ ...GOLD, icon: SHAPE }));

    expect(renamed).toMatchObject({ name: 'Argent', icon: SHAPE });
    expect(gold).toMatchObject({ icon: SHAPE_ADDRESS });
  });

  it('that somebody else changed is a conflict', async () => {
    const { id } = await dataOf(tiers.createTier(SILVER));
    const rename = (name: string) =>
      tiers.updateTier({ tierId: id, revision: '1', changes: { name } });
    await dataOf(rename('Argent'));

    expect(await errorOf(rename('Plata'))).toMatchObject({ kind: 'conflict' });
    expect(await errorOf(tiers.deleteTier({ tierId: id, revision: '1' }))).toMatchObject({
      kind: 'conflict',
    });
  });

  it('is deleted', async () => {
    const { id } = await dataOf(tiers.createTier(SILVER));

    expect(await dataOf(tiers.deleteTier({ tierId: id, revision: '1' }))).toEqual({ tierId: id });
    expect((await dataOf(tiers.getTiersProgram())).tiers).toEqual([]);
  });

  it.each([
    { name: '' },
    { name: 'x'.repeat(51) },
    { description: 'x'.repeat(71) },
    { requiredPoints: 0 },
    { requiredPoints: 10_000_000 },
    { requiredPoints: 1.5 },
    { icon: 'no address' },
    { icon: 'javascript:alert(1)' },
  ])('with %o is refused before anything is sent', async (flaw) => {
    expect(await errorOf(tiers.createTier({ ...SILVER, ...flaw }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: Object.keys(flaw)[0] }],
    });
    expect(wix.sent).toEqual(['POST /oauth2/token-info']);
  });

  it('whose name or threshold is taken is refused', async () => {
    await dataOf(tiers.createTier(SILVER));

    const sameName = { ...GOLD, name: 'Silver' };
    const samePoints = { ...GOLD, requiredPoints: 100 };
    expect(await errorOf(tiers.createTier(sameName))).toMatchObject({ kind: 'refused' });
    expect(await errorOf(tiers.createTier(samePoints))).toMatchObject({ kind: 'refused' });
  });
});

describe('several tiers', () => {
  it('are created at once, each with its own outcome', async () => {
    const outcomes = await dataOf(
      tiers.bulkCreateTiers({ tiers: [SILVER, { ...SILVER, requiredPoints: 200 }, GOLD] }),
    );

    expect(outcomes).toMatchObject([
      { ok: true, tier: SILVER },
      { ok: false, code: 'ALREADY_EXISTS' },
      { ok: true, tier: GOLD },
    ]);
  });
});

describe('a site whose plan has no tiers', () => {
  it('says so, one by one and at once', async () => {
    await switchPlan(wix, 'free');

    const one = await errorOf(tiers.createTier(SILVER));
    const [first] = await dataOf(tiers.bulkCreateTiers({ tiers: [SILVER] }));

    expect(isPlanWithoutTiers(one)).toBe(true);
    expect(first).toEqual({ ok: false, code: 'BASIC_TIERS_LIMIT_REACHED' });
  });
});

describe('the settings of the ladder', () => {
  const SETTINGS = {
    status: 'ACTIVE',
    rollingWindowMonths: 24,
    baseTier: { name: 'Member', description: 'Everybody', icon: null },
  } as const;

  it('are replaced with their base tier', async () => {
    const before = await dataOf(tiers.getTiersProgram());

    const settings = await dataOf(tiers.updateTiersProgramSettings({ ...SETTINGS, revision: '1' }));

    expect(settings).toEqual({ ...SETTINGS, createdAt: before.createdAt, revision: '2' });
    expect(await dataOf(tiers.getTiersProgram())).toMatchObject(SETTINGS);
  });

  it("keep the base tier's built-in icon through a change of the status", async () => {
    await dataOf(tiers.getTiersProgram());
    const baseTierDefinition = { name: 'Member', icon: { url: SHAPE } };
    const programSettings = {
      revision: '1',
      status: 'DRAFT',
      rollingWindow: { durationInMonths: 12 },
      baseTierDefinition,
    };
    const body = JSON.stringify({ programSettings });
    const path = '/loyalty-tiers/v1/tiers/program-settings';
    await wix.request(path, { method: 'PATCH', body });
    const { baseTier, revision } = await dataOf(tiers.getTiersProgram());
    expect(baseTier).toEqual({ name: 'Member', description: null, icon: SHAPE });

    await dataOf(tiers.updateTiersProgramSettings({ ...SETTINGS, baseTier, revision }));

    expect((await dataOf(tiers.getTiersProgram())).baseTier).toEqual({
      name: 'Member',
      description: null,
      icon: SHAPE_ADDRESS,
    });
  });

  it('that somebody else changed are a conflict', async () => {
    await dataOf(tiers.getTiersProgram());
    await dataOf(tiers.updateTiersProgramSettings({ ...SETTINGS, revision: '1' }));

    const late = tiers.updateTiersProgramSettings({ ...SETTINGS, revision: '1' });

    expect(await errorOf(late)).toMatchObject({ kind: 'conflict' });
  });

  it.each([11, 37, 12.5])('take no window of %s months', async (rollingWindowMonths) => {
    const answer = tiers.updateTiersProgramSettings({
      ...SETTINGS,
      rollingWindowMonths,
      revision: '1',
    });

    expect(await errorOf(answer)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'rollingWindowMonths' }],
    });
  });
});
