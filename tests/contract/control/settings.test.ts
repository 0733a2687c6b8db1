import { describe, expect, it } from 'vitest';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';

const wix = await emulateWix();
const DEFAULTS = {
  couponDelayMs: 300,
  couponsFail: false,
  checkoutTimeoutMs: 3_600_000,
  webhookRetryMs: 1000,
  followableChannels: ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'TIKTOK'],
};

describe('the settings', () => {
  it('keep what a change does not name', async () => {
    await post(wix, '/__emulator/settings', { couponsFail: true });
    const response = await post(wix, '/__emulator/settings', { couponDelayMs: 0 });

    expect(await response.json()).toEqual({ ...DEFAULTS, couponsFail: true, couponDelayMs: 0 });
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
    ['a channel that Wix does not know', { followableChannels: ['MYSPACE'] }],
  ])('refuse %s', async (_case, changes) => {
    expect((await post(wix, '/__emulator/settings', changes)).status).toBe(400);
  });
});
