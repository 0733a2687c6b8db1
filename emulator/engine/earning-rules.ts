import { z } from 'zod';
import { notFound } from './errors';

const inTier = { tierId: z.string().nullable(), points: z.int() };

/**
 * What a rule gives, one entry a tier (null is the base tier): points for each activity, or points for every
 * `moneyAmount` spent. `field` says where Wix Automations finds the amount; only automated rules have one.
 */
export const amountsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FIXED'), configs: z.array(z.object(inTier)) }),
  z.object({
    type: z.literal('CONVERSION'),
    configs: z.array(z.object({ ...inTier, moneyAmount: z.int() })),
    field: z.string().nullable(),
  }),
]);

export type RuleAmounts = z.infer<typeof amountsSchema>;

/**
 * How customers earn points by an activity. Preinstalled rules come with a business app and can only be paused;
 * custom automated ones can be deleted too; those that are not automated are made by createLoyaltyEarningRule.
 */
export type EarningRule = {
  id: string;
  kind: 'NON_AUTOMATED' | 'CUSTOM_AUTOMATED' | 'PREINSTALLED';
  sourceAppId: string;
  triggerAppId: string;
  triggerActivityType: string;
  title: string;
  /** A paused rule gives no points. */
  status: 'ACTIVE' | 'PAUSED';
  amounts: RuleAmounts;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

export type EarningRuleStore = {
  get(id: string): EarningRule | undefined;
  /** There is at most one rule an activity type. */
  getByActivityType(activityType: string): EarningRule | undefined;
  insert(rule: EarningRule): void;
  update(rule: EarningRule): void;
  delete(id: string): void;
  /** In the order they were made. */
  list(): EarningRule[];
};

/** The rule, or NOT_FOUND: also when it is there, but not of the kinds that a method knows. */
export function requireRule(
  store: { earningRules: EarningRuleStore },
  id: string,
  kinds: readonly EarningRule['kind'][] = ['NON_AUTOMATED', 'CUSTOM_AUTOMATED', 'PREINSTALLED'],
): EarningRule {
  const rule = store.earningRules.get(id);
  if (!rule || !kinds.includes(rule.kind)) throw notFound('Earning rule', id);
  return rule;
}
