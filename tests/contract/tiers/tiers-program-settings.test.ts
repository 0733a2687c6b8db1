import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { SILVER, switchPlan } from './ladder';

const wix = await emulateWix();
const { tiers } = wix.asOwner;
const SETTINGS = {
  status: 'DRAFT',
  rollingWindow: { durationInMonths: 24 },
  baseTierDefinition: { name: 'Member', description: 'Where everybody starts' },
} as const;
const DEFAULTS = { status: 'DISABLED', rollingWindow: { durationInMonths: 12 }, revision: '1' };

describe('getTiersProgramSettings', () => {
  it('finds nothing on a new site', async () => {
    expect(await refusalOf(tiers.getTiersProgramSettings())).toEqual(NOT_FOUND);
  });
});

describe('getTiersProgram', () => {
  it('makes default settings on a new site, once', async () => {
    const { programSettings, tiers: ladder } = await tiers.getTiersProgram();

    expect(programSettings).toMatchObject(DEFAULTS);
    expect(programSettings).not.toHaveProperty('baseTierDefinition');
    expect(ladder).toEqual([]);
    expect(await tiers.getTiersProgram()).toEqual({ programSettings, tiers: [] });
    expect(await tiers.getTiersProgramSettings()).toEqual({ programSettings });
  });

  it('answers tiers and settings together', async () => {
    await tiers.createTiersProgramSettings(SETTINGS);
    await tiers.createTier(SILVER);

    expect(await tiers.getTiersProgram()).toMatchObject({
      tiers: [SILVER],
      programSettings: SETTINGS,
    });
  });
});

describe('createTiersProgramSettings', () => {
  it('makes the settings, disabled unless they say otherwise', async () => {
    const rollingWindow = { durationInMonths: 36 };

    const { programSettings } = await tiers.createTiersProgramSettings({ rollingWindow });

    expect(programSettings).toMatchObject({ status: 'DISABLED', rollingWindow, revision: '1' });
  });

  it('refuses a second set', async () => {
    await tiers.createTiersProgramSettings(SETTINGS);

    expect(await refusalOf(tiers.createTiersProgramSettings(SETTINGS))).toEqual({
      status: 409,
      code: 'ALREADY_EXISTS',
    });
  });

  it.each([0, 1, 11, 37, 12.5])('refuses a window of %s months', async (durationInMonths) => {
    const refusal = await refusalOf(
      tiers.createTiersProgramSettings({ ...SETTINGS, rollingWindow: { durationInMonths } }),
    );

    expect(refusal.fields?.[0]).toMatch(/rollingWindow\.durationInMonths$/);
  });
});

describe('updateTiersProgramSettings', () => {
  it('changes state, window and base tier', async () => {
    await tiers.getTiersProgram();

    const { programSettings } = await tiers.updateTiersProgramSettings({
      ...SETTINGS,
      revision: '1',
    });

    expect(programSettings).toMatchObject({ ...SETTINGS, revision: '2' });
    expect(await tiers.getTiersProgramSettings()).toEqual({ programSettings });
  });

  it('clears a base tier that is left out', async () => {
    await tiers.createTiersProgramSettings(SETTINGS);
    const { status, rollingWindow } = SETTINGS;

    const { programSettings } = await tiers.updateTiersProgramSettings({
      status,
      rollingWindow,
      revision: '1',
    });

    expect(programSettings).not.toHaveProperty('baseTierDefinition');
  });

  it('refuses an outdated revision', async () => {
    await tiers.createTiersProgramSettings(SETTINGS);
    await tiers.updateTiersProgramSettings({ ...SETTINGS, revision: '1' });

    const refusal = await refusalOf(
      tiers.updateTiersProgramSettings({ ...SETTINGS, status: 'ACTIVE', revision: '1' }),
    );

    expect(refusal).toEqual(OUTDATED);
  });

  it('refuses when there are no settings yet', async () => {
    const refusal = await refusalOf(
      tiers.updateTiersProgramSettings({ ...SETTINGS, revision: '1' }),
    );

    expect(refusal).toEqual(NOT_FOUND);
  });

  it.each([
    ['no state', { ...SETTINGS, status: undefined, revision: '1' }],
    ['an unknown state', { ...SETTINGS, status: 'UNKNOWN', revision: '1' }],
    ['no window', { ...SETTINGS, rollingWindow: undefined, revision: '1' }],
    ['no revision', SETTINGS],
  ])('refuses %s', async (_name, programSettings) => {
    await tiers.getTiersProgram();

    const response = await wix.request('/loyalty-tiers/v1/tiers/program-settings', {
      method: 'PATCH',
      body: JSON.stringify({ programSettings }),
    });

    expect(response.status).toBe(400);
  });

  it('refuses to switch tiers on when the plan has none', async () => {
    await tiers.getTiersProgram();
    await switchPlan(wix, 'free');

    const refusal = await refusalOf(
      tiers.updateTiersProgramSettings({ ...SETTINGS, status: 'ACTIVE', revision: '1' }),
    );

    expect(refusal).toEqual({ status: 428, code: 'PREMIUM_FEATURE_REQUIRED' });
  });
});

describe('all of them are guarded', () => {
  it('against members', async () => {
    const { tiers: asMember } = wix.asMember;
    const update = { ...SETTINGS, revision: '1' };

    expect(await refusalOf(asMember.getTiersProgram())).toEqual(DENIED);
    expect(await refusalOf(asMember.getTiersProgramSettings())).toEqual(DENIED);
    expect(await refusalOf(asMember.createTiersProgramSettings(SETTINGS))).toEqual(DENIED);
    expect(await refusalOf(asMember.updateTiersProgramSettings(update))).toEqual(DENIED);
  });
});
