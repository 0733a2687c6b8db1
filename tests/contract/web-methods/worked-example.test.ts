import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as rules from '../../../src/backend/earning-rules.web';
import { workExample } from '../../../src/domain/worked-example';
import { activitiesOf } from '../activities/activities';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend } from './emulate-backend';

const wix = await emulateBackend();

const cents = fc.integer({ min: 1, max: 100_000 });
const part = fc.integer({ min: 1, max: 500 });

it('promises what Wix then awards, to the point', async () => {
  await launchProgram(wix);
  const { contactId } = await openAccount(wix);
  const created = await dataOf(
    rules.createEarningRule({
      trigger: 'order',
      title: 'Place an order',
      status: 'ACTIVE',
      amounts: { type: 'CONVERSION', perTier: [{ tierId: null, moneyAmount: 1, points: 1 }] },
    }),
  );
  let { revision } = created;

  await fc.assert(
    fc.asyncProperty(cents, part, part, async (spent, moneyAmount, points) => {
      const amounts = {
        type: 'CONVERSION' as const,
        perTier: [{ tierId: null, moneyAmount, points }],
      };
      const { id, title, status, trigger } = created;
      const change = { ruleId: id, revision, title, status, amounts };
      ({ revision } = await dataOf(rules.updateEarningRule(change)));

      const { awarded } = await activitiesOf(wix).record({
        contactId,
        triggerAppId: trigger.appId,
        triggerActivityType: trigger.activityType,
        amount: spent / 100,
      });

      const promised = workExample(amounts, null, spent / 100);
      expect(awarded?.points ?? 0).toBe('points' in promised ? promised.points : 0);
    }),
    { numRuns: 60 },
  );
});
