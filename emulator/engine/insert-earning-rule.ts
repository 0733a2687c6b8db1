import type { CommandContext } from './command';
import type { EarningRule, RuleAmounts } from './earning-rules';
import { AUTOMATIONS_APP_ID, LOYALTY_APP_ID, type Trigger, triggerOf } from './earning-triggers';
import { invalidField, LoyaltyError } from './errors';
import { requireTierEntries } from './tier-entries';

type RuleContent = Pick<EarningRule, 'triggerAppId' | 'title' | 'status' | 'amounts'>;

/** Adds a rule for a trigger, which can have one rule only. */
export function insertRule(
  context: CommandContext,
  trigger: Trigger,
  content: RuleContent,
): EarningRule {
  const { store, now } = context;
  const existing = store.earningRules.getByActivityType(trigger.activityType);
  if (existing) {
    throw new LoyaltyError(
      'ALREADY_EXISTS',
      `There is a rule for ${trigger.activityType} already`,
      {
        entityId: existing.id,
      },
    );
  }
  const rule: EarningRule = {
    ...content,
    id: context.ids.next(),
    kind: trigger.kind,
    sourceAppId: trigger.kind === 'NON_AUTOMATED' ? LOYALTY_APP_ID : AUTOMATIONS_APP_ID,
    triggerActivityType: trigger.activityType,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
  requireAmounts(context, rule, content.amounts);
  store.earningRules.insert(rule);
  context.emit({ entity: 'loyalty_earning_rule', slug: 'created', entityId: rule.id });
  return rule;
}

/** Checks that amounts suit the rule's trigger and name each tier once. */
export function requireAmounts(
  { store }: CommandContext,
  rule: Pick<EarningRule, 'kind' | 'triggerAppId' | 'triggerActivityType'>,
  amounts: RuleAmounts,
): void {
  const field = amounts.type === 'FIXED' ? 'fixedAmount' : 'conversionRate';
  const trigger = triggerOf(rule.triggerAppId, rule.triggerActivityType);
  if (!trigger?.takes.includes(amounts.type)) {
    throw invalidField(`earningRule.${field}`, `is not for ${rule.triggerActivityType}`);
  }
  if (amounts.type === 'CONVERSION' && amounts.field !== null && rule.kind === 'NON_AUTOMATED') {
    throw invalidField('earningRule.conversionRate.field', 'is for automated rules only');
  }
  requireTierEntries(store, amounts.configs, `earningRule.${field}.configs`);
}
