import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { BIRTHDAY_GIFT, LOYALTY_APP_ID } from './sample-rules';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;

describe('works', () => {
  it.each([
    ['SOCIAL_MEDIA', 'wix_loyalty-social_media_channel_followed'],
    ['BIRTHDAY', 'birthday'],
  ] as const)('makes an active %s rule of Wix Automations', async (type, triggerActivityType) => {
    const { earningRule } = await earningRules.createCustomLoyaltyEarningRule(type, {
      earningRule: BIRTHDAY_GIFT,
    });

    expect(earningRule).toMatchObject({
      ...BIRTHDAY_GIFT,
      triggerAppId: LOYALTY_APP_ID,
      triggerActivityType,
      status: 'ACTIVE',
      revision: '1',
      metadata: { canBeDeleted: true },
    });
    expect(earningRule?.sourceAppId).not.toBe(LOYALTY_APP_ID);
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown type', { type: 'UNKNOWN_TYPE', earningRule: BIRTHDAY_GIFT }],
    ['no rule', { type: 'BIRTHDAY' }],
    ['no title', { type: 'BIRTHDAY', earningRule: { ...BIRTHDAY_GIFT, title: '' } }],
    ['no amounts', { type: 'BIRTHDAY', earningRule: { title: 'Nothing' } }],
    [
      'points for money, since nothing is bought',
      {
        type: 'BIRTHDAY',
        earningRule: {
          title: 'Odd',
          conversionRate: { configs: [{ moneyAmount: 1, points: 1 }] },
        },
      },
    ],
  ])('%s', async (_name, body) => {
    const response = await wix.request('/_api/loyalty-earning-rules/v1/earning-rules/custom', {
      method: 'POST',
      body: JSON.stringify(body),
    });

    expect(response.status).toBe(400);
  });

  it('a second rule of one type', async () => {
    const options = { earningRule: BIRTHDAY_GIFT };
    await earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', options);

    expect(
      await refusalOf(earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', options)),
    ).toEqual({ status: 409, code: 'ALREADY_EXISTS' });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { earningRules: asMember } = wix.asMember;
    const options = { earningRule: BIRTHDAY_GIFT };

    expect(await refusalOf(asMember.createCustomLoyaltyEarningRule('BIRTHDAY', options))).toEqual(
      DENIED,
    );
  });
});
