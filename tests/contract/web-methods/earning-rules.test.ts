import { describe, expect, it } from 'vitest';
import { listEarningRules } from '../../../src/backend/earning-rules.web';
import { dataOf, emulateBackend } from './emulate-backend';

const wix = await emulateBackend();

describe('the earning rules', () => {
  it('say what they give, and whether Wix Automations runs them', async () => {
    await wix.asOwner.earningRules.createLoyaltyEarningRule({
      sourceAppId: '553c79f3-5625-4f38-b14b-ef7c0d1e87df',
      triggerAppId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
      triggerActivityType: 'stores/OrderPaid',
      title: 'Buy something',
      status: 'ACTIVE',
      conversionRate: { configs: [{ moneyAmount: 1, points: 10 }] },
    });
    await wix.asOwner.earningRules.createCustomLoyaltyEarningRule('BIRTHDAY', {
      earningRule: { title: 'Birthday', fixedAmount: { configs: [{ points: 50 }] } },
    });

    const rules = await dataOf(listEarningRules());

    expect(rules.find(({ title }) => title === 'Buy something')).toMatchObject({
      status: 'ACTIVE',
      trigger: { activityType: 'stores/OrderPaid' },
      amounts: { type: 'CONVERSION', perTier: [{ tierId: null, moneyAmount: 1, points: 10 }] },
      isAutomated: false,
      revision: '1',
    });
    expect(rules.find(({ title }) => title === 'Birthday')).toMatchObject({
      amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 50 }] },
      isAutomated: true,
    });
  });
});
