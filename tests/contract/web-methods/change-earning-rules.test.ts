import { describe, expect, it } from 'vitest';
import * as rules from '../../../src/backend/earning-rules.web';
import type { EarningRule } from '../../../src/domain/earning-rule';
import { CREATABLE_TRIGGERS } from '../../../src/domain/earning-trigger';
import { installPricingPlans } from '../earning-rules/sample-rules';
import { raiseLadder } from '../tiers/ladder';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();

type NewRule = Parameters<typeof rules.createEarningRule>[0];
type Change = Parameters<typeof rules.updateEarningRule>[0];

const fixed = (points: number) => ({
  type: 'FIXED' as const,
  perTier: [{ tierId: null, points }],
});

const perMoney = (...points: number[]) => ({
  type: 'CONVERSION' as const,
  perTier: points.map((each) => ({ tierId: null, moneyAmount: 1, points: each })),
});

const orderRule: NewRule = {
  trigger: 'order',
  title: 'Place an order',
  status: 'ACTIVE',
  amounts: perMoney(10),
};

const create = (changes: Partial<NewRule> = {}) =>
  dataOf(rules.createEarningRule({ ...orderRule, ...changes }));

const toChange = ({ id, revision, title, status, amounts }: EarningRule): Change => ({
  ruleId: id,
  revision,
  title,
  status,
  amounts,
});

const fieldsOf = async (answer: Parameters<typeof errorOf>[0]) => {
  const error = await errorOf(answer);
  return error.kind === 'invalid' ? error.fields.map(({ field }) => field) : error;
};

const THREE_DECIMALS = 1.005;
const TOO_LONG = 'x'.repeat(51);

describe('creating a rule', () => {
  it.each(CREATABLE_TRIGGERS)('works for %s', async (trigger) => {
    const rule = await create({ trigger, title: 'A way to earn', amounts: fixed(50) });

    expect(rule).toMatchObject({
      title: 'A way to earn',
      status: 'ACTIVE',
      amounts: fixed(50),
      isAutomated: trigger === 'social' || trigger === 'birthday',
      canBeDeleted: true,
      revision: '1',
    });
    expect(await dataOf(rules.listEarningRules())).toEqual([rule]);
  });

  it('gives every tier its own rate', async () => {
    const { silver, gold } = await raiseLadder(wix);
    const perTier = [
      { tierId: null, moneyAmount: 1, points: 10 },
      { tierId: silver, moneyAmount: 2, points: 25 },
      { tierId: gold, moneyAmount: 1, points: 15 },
    ];

    const rule = await create({ amounts: { type: 'CONVERSION', perTier } });

    expect(rule.amounts).toEqual({ type: 'CONVERSION', perTier });
  });

  it('can start paused', async () => {
    expect(await create({ status: 'PAUSED' })).toMatchObject({ status: 'PAUSED' });
  });

  it('is refused while another rule has the same trigger', async () => {
    await create();

    expect(await errorOf(rules.createEarningRule(orderRule))).toMatchObject({ kind: 'refused' });
    expect(await dataOf(rules.listEarningRules())).toHaveLength(1);
  });

  it.each<[string, Partial<NewRule>]>([
    ['title', { title: ' ' }],
    ['title', { title: TOO_LONG }],
    ['amounts.perTier.0.points', { amounts: fixed(0) }],
    ['amounts.perTier.0.points', { amounts: fixed(1.5) }],
    ['amounts.perTier.0.points', { amounts: fixed(10_000_000) }],
    ['amounts.perTier.0.points', { amounts: perMoney(THREE_DECIMALS) }],
    ['amounts.perTier.1.tierId', { amounts: perMoney(1, 2) }],
    ['amounts.perTier', { amounts: perMoney() }],
    ['amounts.type', { trigger: 'booking' }],
    ['status', { trigger: 'birthday', amounts: fixed(5), status: 'PAUSED' }],
  ])('says at the field %s that %j cannot be, before anything is sent', async (field, changes) => {
    expect(await fieldsOf(rules.createEarningRule({ ...orderRule, ...changes }))).toEqual([field]);
    expect(wix.sent).toEqual(['POST /oauth2/token-info']);
  });

  it("says at the amounts that Wix knows no such tier, in Wix's own refusal", async () => {
    const { silver } = await raiseLadder(wix);
    const [tier] = (await wix.asOwner.tiers.listTiers()).tiers ?? [];
    await wix.asOwner.tiers.deleteTier(silver, tier?.revision ?? '');
    const perTier = [
      { tierId: null, points: 5 },
      { tierId: silver, points: 5 },
    ];

    expect(
      await fieldsOf(
        rules.createEarningRule({ ...orderRule, amounts: { type: 'FIXED', perTier } }),
      ),
    ).toEqual(['amounts.perTier']);
  });
});

describe('changing a rule', () => {
  it('sends all that can be changed, upon the revision that was shown', async () => {
    const rule = await create();

    const changed = await dataOf(
      rules.updateEarningRule({ ...toChange(rule), title: 'Shop with us', amounts: fixed(20) }),
    );

    expect(changed).toMatchObject({ title: 'Shop with us', amounts: fixed(20), revision: '2' });
  });

  it('can leave the amounts as they are, which is how a rule is paused', async () => {
    const rule = await create();

    const paused = await dataOf(
      rules.updateEarningRule({ ...toChange(rule), status: 'PAUSED', amounts: null }),
    );

    expect(paused).toMatchObject({ status: 'PAUSED', amounts: rule.amounts });
  });

  it('keeps the place where Wix Automations finds the amount spent', async () => {
    const { id } = await installPricingPlans(wix);
    const spentField = 'priceSummary.totalAmount';
    await wix.asOwner.earningRules.updateLoyaltyEarningRule(id, {
      revision: '1',
      conversionRate: { configs: [{ moneyAmount: 1, points: 1 }], field: spentField },
    });
    const [rule] = await dataOf(rules.listEarningRules());
    if (!rule) throw new Error('The app brought no rule along');
    expect(rule).toMatchObject({ canBeDeleted: false, amounts: { spentField } });

    const changed = await dataOf(
      rules.updateEarningRule({ ...toChange(rule), title: 'Buy a plan' }),
    );

    expect(changed).toMatchObject({ title: 'Buy a plan', amounts: { spentField } });
  });

  it('is a conflict when somebody else was faster, and changes nothing', async () => {
    const rule = await create();
    await dataOf(rules.updateEarningRule({ ...toChange(rule), title: 'Theirs' }));

    expect(
      await errorOf(rules.updateEarningRule({ ...toChange(rule), title: 'Mine' })),
    ).toMatchObject({ kind: 'conflict' });
    expect(await dataOf(rules.listEarningRules())).toMatchObject([{ title: 'Theirs' }]);
  });

  it.each<[string, Partial<Change>]>([
    ['title', { title: TOO_LONG }],
    ['amounts.perTier.0.points', { amounts: fixed(0) }],
    ['amounts.perTier.1.tierId', { amounts: perMoney(1, 2) }],
    ['ruleId', { ruleId: 'no id' }],
  ])('says at the field %s that %j cannot be', async (field, changes) => {
    const rule = await create();

    expect(await fieldsOf(rules.updateEarningRule({ ...toChange(rule), ...changes }))).toEqual([
      field,
    ]);
  });
});

describe('deleting a rule', () => {
  it.each(['order', 'birthday'] as const)('removes one for %s', async (trigger) => {
    const { id, revision, isAutomated } = await create({ trigger, amounts: fixed(5) });

    await dataOf(rules.deleteEarningRule({ ruleId: id, revision, isAutomated }));

    expect(await dataOf(rules.listEarningRules())).toEqual([]);
  });

  it('is refused for a rule that came with a business app', async () => {
    const { id } = await installPricingPlans(wix);

    expect(
      await errorOf(rules.deleteEarningRule({ ruleId: id, revision: '1', isAutomated: true })),
    ).toMatchObject({ kind: 'refused' });
  });

  it('is a conflict when somebody changed the rule meanwhile', async () => {
    const rule = await create();
    await dataOf(rules.updateEarningRule({ ...toChange(rule), title: 'Theirs' }));

    expect(
      await errorOf(
        rules.deleteEarningRule({ ruleId: rule.id, revision: '1', isAutomated: false }),
      ),
    ).toMatchObject({ kind: 'conflict' });
  });
});

describe('a change whose answer got lost', () => {
  it.each(['createLoyaltyEarningRule', 'updateLoyaltyEarningRule'])(
    'is not called a failure (%s)',
    async (method) => {
      const rule = method.startsWith('update') ? await create() : null;
      await wix.fault({ kind: { type: 'drop-after-commit' }, method: `earningRules.${method}` });

      const answer =
        rule === null
          ? rules.createEarningRule(orderRule)
          : rules.updateEarningRule({ ...toChange(rule), title: 'Shop with us' });

      expect(await errorOf(answer)).toMatchObject({ kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    },
  );
});
