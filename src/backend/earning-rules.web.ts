import { Permissions, webMethod } from '@wix/web-methods';
import type { EarningRule } from '../domain/earning-rule';
import { EARNING_TRIGGERS } from '../domain/earning-trigger';
import {
  changedRuleInput,
  deletedRuleInput,
  newRuleInput,
  type NewRuleInput,
} from './earning-rule-input';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { fromAmounts, LOYALTY_APP_ID, toEarningRule } from './map-earning-rule';
import { required } from './read-answer';

const WRITE = {
  effect: 'write',
  loyaltyCalls: 1,
  toField,
} as const;

/** All rules, automated and not; Wix has no paging for them. */
export const listEarningRules = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () => {
    const { earningRules } = await loyalty.listEarningRules();
    return required(earningRules, 'earningRules').map(toEarningRule);
  }),
);

/** Adds a rule. Refused while another rule has the same trigger. */
export const createEarningRule = webMethod(
  Permissions.Admin,
  loyaltyMethod({ ...WRITE, input: newRuleInput }, createRule),
);

/**
 * Changes a rule of any kind, also to pause it. All that can be changed is sent, upon the revision that was shown; a
 * conflict means that the rule has changed since.
 */
export const updateEarningRule = webMethod(
  Permissions.Admin,
  loyaltyMethod({ ...WRITE, input: changedRuleInput }, async (rule) => {
    const { ruleId, revision, title, status, amounts } = rule;
    const { earningRule } = await loyalty.updateEarningRule(ruleId, {
      revision,
      title,
      status,
      ...(amounts === null ? {} : fromAmounts(amounts)),
    });
    return toEarningRule(required(earningRule, 'earningRule'));
  }),
);

/** Removes a rule; points that it gave stay. Wix refuses it for the rules that came with a business app. */
export const deleteEarningRule = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { ...WRITE, input: deletedRuleInput },
    async ({ ruleId, revision, isAutomated }) => {
      // The method for automated rules takes no revision.
      if (isAutomated) await loyalty.deleteAutomationEarningRule(ruleId);
      else await loyalty.deleteEarningRule(ruleId, { revision });
      return { ruleId };
    },
  ),
);

/** Wix has one method for its closed list of triggers and another one for the custom rules. */
async function createRule({ trigger, title, status, amounts }: NewRuleInput): Promise<EarningRule> {
  const kind = EARNING_TRIGGERS[trigger];
  if (kind.origin === 'custom') {
    const { earningRule } = await loyalty.createCustomEarningRule(kind.customType, {
      earningRule: { title, ...fromAmounts(amounts) },
    });
    return toEarningRule(required(earningRule, 'earningRule'));
  }
  return toEarningRule(
    await loyalty.createEarningRule({
      sourceAppId: LOYALTY_APP_ID,
      triggerAppId: kind.appId,
      triggerActivityType: kind.activityType,
      title,
      status,
      ...fromAmounts(amounts),
    }),
  );
}

const ENTRIES = 'amounts.perTier';

/** Wix blames one entry of a tier, or all of them together for a tier that does not exist. */
function toField(wixField: string): string {
  const [, index, part] = /\.configs[.[](\d+)\]?\.(\w+)$/.exec(wixField) ?? [];
  if (index !== undefined && part !== undefined) return `${ENTRIES}.${index}.${part}`;
  if (wixField.endsWith('.configs')) return ENTRIES;
  if (wixField.endsWith('triggerActivityType')) return 'trigger';
  return wixField.split('.').at(-1) ?? wixField;
}
