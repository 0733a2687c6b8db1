import { describe, expect, it } from 'vitest';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { refusalOf } from '../support/refusal';

const wix = await emulateWix();
const DEFAULTS = {
  couponDelayMs: 300,
  couponsFail: false,
  checkoutTimeoutMs: 3_600_000,
  webhookRetryMs: 1000,
  callsPerMinute: null,
  followableChannels: ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'TIKTOK'],
};

describe('the settings', () => {
  it('keep what a change does not name', async () => {
    await post(wix, '/__emulator/settings', { couponsFail: true });
    const response = await post(wix, '/__emulator/settings', { couponDelayMs: 0 });

    expect(await response.json()).toEqual({ ...DEFAULTS, couponsFail: true, couponDelayMs: 0 });
  });

  it('go back to their defaults when they are deleted', async () => {
    await post(wix, '/__emulator/settings', { couponsFail: true, callsPerMinute: 5 });

    const response = await wix.request('/__emulator/settings', { method: 'DELETE' });

    expect(await response.json()).toEqual(DEFAULTS);
  });

  it('have their defaults again after a reset', async () => {
    await post(wix, '/__emulator/settings', { couponsFail: true });
    await post(wix, '/__emulator/reset', {});

    const response = await wix.request('/__emulator/settings');

    expect(await response.json()).toEqual(DEFAULTS);
  });

  it.each([
    ['an unknown name', { couponDelay: 5 }],
    ['a negative time', { couponDelayMs: -1 }],
    ['a time that no timer waits for', { webhookRetryMs: 2 ** 31 }],
    ['a quota of nothing', { callsPerMinute: 0 }],
    ['a channel that Wix does not know', { followableChannels: ['MYSPACE'] }],
  ])('refuse %s', async (_case, changes) => {
    expect((await post(wix, '/__emulator/settings', changes)).status).toBe(400);
  });
});

describe('a quota of calls a minute', () => {
  it('refuses what goes beyond it in whoever’s name, as Wix does with 200', async () => {
    await post(wix, '/__emulator/settings', { callsPerMinute: 3 });
    const { programs } = wix.asOwner;
    await programs.getLoyaltyProgram();
    await wix.asApp.programs.getLoyaltyProgram();
    await wix.asMember.accounts.getCurrentMemberAccount().catch(() => undefined);

    expect(await refusalOf(programs.getLoyaltyProgram())).toEqual({
      status: 429,
      code: 'RESOURCE_EXHAUSTED',
    });

    await post(wix, '/__emulator/settings', { callsPerMinute: null });
    expect(await programs.getLoyaltyProgram()).toBeDefined();
  });

  it('is off until it is asked for, and does not count controls and tokens', async () => {
    await post(wix, '/__emulator/settings', { callsPerMinute: 200 });
    for (let call = 0; call < 20; call += 1) await wix.request('/__emulator/info');
    await post(wix, '/__emulator/settings', { callsPerMinute: 4 });

    expect(await wix.asOwner.programs.getLoyaltyProgram()).toBeDefined();
  });
});
