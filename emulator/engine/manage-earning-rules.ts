import { forEachItem, type ItemOutcome } from './bulk';
import type { Command, CommandContext } from './command';
import { type EarningRule, requireRule, type RuleAmounts } from './earning-rules';
import { CUSTOM_TRIGGERS, triggerOf } from './earning-triggers';
import { insertRule, requireAmounts } from './insert-earning-rule';
import { invalidField, LoyaltyError, requireRevision } from './errors';

export type NewEarningRule = Pick<
  EarningRule,
  'triggerAppId' | 'triggerActivityType' | 'title' | 'status' | 'amounts'
>;

/** Adds a rule for one of the triggers that Wix lists for this method. */
export const createEarningRule: Command<NewEarningRule, EarningRule> = {
  name: 'createLoyaltyEarningRule',
  run(context, rule) {
    const trigger = triggerOf(rule.triggerAppId, rule.triggerActivityType);
    if (trigger?.kind !== 'NON_AUTOMATED') {
      throw invalidField('earningRule.triggerActivityType', 'is not a supported trigger');
    }
    return insertRule(context, trigger, rule);
  },
};

/** Adds several rules; one that is refused does not stop the others. */
export const bulkCreateEarningRules: Command<NewEarningRule[], ItemOutcome<EarningRule>[]> = {
  name: 'bulkCreateLoyaltyEarningRules',
  run: (context, rules) =>
    forEachItem(context, rules, (rule) => createEarningRule.run(context, rule)),
};

export type NewCustomRule = {
  type: keyof typeof CUSTOM_TRIGGERS;
  title: string;
  amounts: RuleAmounts;
};

/** Adds an automated rule for following a social channel, or for birthdays; it is active at once. */
export const createCustomEarningRule: Command<NewCustomRule, EarningRule> = {
  name: 'createCustomLoyaltyEarningRule',
  run(context, { type, title, amounts }) {
    const trigger = CUSTOM_TRIGGERS[type];
    const [triggerAppId] = trigger.appIds;
    return insertRule(context, trigger, { triggerAppId, title, status: 'ACTIVE', amounts });
  },
};

const UNCHANGEABLE = ['sourceAppId', 'triggerAppId', 'triggerActivityType'] as const;
type UnchangeableField = (typeof UNCHANGEABLE)[number];

/** What is left out is kept. The trigger and the source may be repeated, not changed. */
export type UpdateEarningRule = {
  id: string;
  revision: string | undefined;
  title?: string | undefined;
  status?: EarningRule['status'] | undefined;
  amounts?: RuleAmounts | undefined;
  unchangeable: Partial<Record<UnchangeableField, string | undefined>>;
};

/** Changes a rule of any kind; this is also how one is paused. */
export const updateEarningRule: Command<UpdateEarningRule, EarningRule> = {
  name: 'updateLoyaltyEarningRule',
  run(context, { id, revision, title, status, amounts, unchangeable }) {
    const rule = requireRule(context.store, id);
    requireRevision(rule, revision);
    requireSame(rule, unchangeable);
    if (amounts) requireAmounts(context, rule, amounts);
    const changed: EarningRule = {
      ...rule,
      title: title ?? rule.title,
      status: status ?? rule.status,
      amounts: amounts ? withField(amounts, rule.amounts) : rule.amounts,
      revision: rule.revision + 1,
      updatedAt: context.now,
    };
    context.store.earningRules.update(changed);
    context.emit({ entity: 'loyalty_earning_rule', slug: 'updated', entityId: id });
    return changed;
  },
};

/** Removes a rule that is not automated. Points that it gave stay. */
export const deleteEarningRule: Command<{ id: string; revision: string | undefined }, void> = {
  name: 'deleteLoyaltyEarningRule',
  run(context, { id, revision }) {
    requireRevision(requireRule(context.store, id, ['NON_AUTOMATED']), revision);
    remove(context, id);
  },
};

/** Removes a custom automated rule; a preinstalled one can only be paused. Takes no revision. */
export const deleteAutomationEarningRule: Command<{ id: string }, void> = {
  name: 'deleteAutomationEarningRule',
  run(context, { id }) {
    const rule = requireRule(context.store, id, ['CUSTOM_AUTOMATED', 'PREINSTALLED']);
    if (rule.kind === 'PREINSTALLED') {
      throw new LoyaltyError(
        'RULE_NOT_DELETABLE',
        `Earning rule ${id} came with a business app: it can be paused, not deleted`,
      );
    }
    remove(context, id);
  },
};

function remove(context: CommandContext, id: string): void {
  context.store.earningRules.delete(id);
  context.emit({ entity: 'loyalty_earning_rule', slug: 'deleted', entityId: id });
}

function requireSame(rule: EarningRule, unchangeable: UpdateEarningRule['unchangeable']): void {
  for (const field of UNCHANGEABLE) {
    const stated = unchangeable[field];
    if (stated !== undefined && stated !== rule[field]) {
      throw invalidField(`earningRule.${field}`, 'cannot be changed');
    }
  }
}

/** An automated rule goes on reading the amount from where it did, unless it is told another place. */
function withField(amounts: RuleAmounts, current: RuleAmounts): RuleAmounts {
  if (amounts.type !== 'CONVERSION' || current.type !== 'CONVERSION') return amounts;
  return { ...amounts, field: amounts.field ?? current.field };
}
