import type { EarningRule } from './earning-rule';
import { CREATABLE_TRIGGERS, triggerOf, type CreatableTrigger } from './earning-trigger';
import { workExample, type Example } from './worked-example';

/** What a rule gives a member of a tier each time. `leastSpend`: below it, an amount spent gives nothing. */
type Gift =
  | { type: 'FIXED'; points: number }
  | { type: 'CONVERSION'; points: number; moneyAmount: number; leastSpend: number };

/**
 * Why a rule gives nothing. `paused`: the owner switched it off. `no-entry`: it has no amount for the tier. `no-amounts`:
 * Wix does not say what it gives. `zero`: it gives 0.
 */
type NoGift = 'paused' | 'no-entry' | 'no-amounts' | 'zero';

/** What one rule means for one member. */
export type RuleOutlook = { rule: EarningRule } & ({ gives: Gift } | { nothing: NoGift });

/** What each rule gives a member of the tier (null is the base tier), those that give nothing first. */
export function outlookIn(tierId: string | null, rules: readonly EarningRule[]): RuleOutlook[] {
  const outlooks = rules.map((rule) => ({ rule, ...giftOf(rule, tierId) }));
  return [
    ...outlooks.filter((outlook) => 'nothing' in outlook),
    ...outlooks.filter((outlook) => 'gives' in outlook),
  ];
}

function giftOf(
  { status, amounts }: EarningRule,
  tierId: string | null,
): { gives: Gift } | { nothing: NoGift } {
  if (status === 'PAUSED') return { nothing: 'paused' };
  if (amounts === null) return { nothing: 'no-amounts' };
  if (amounts.type === 'FIXED') {
    const entry = amounts.perTier.find((each) => each.tierId === tierId);
    if (entry === undefined) return { nothing: 'no-entry' };
    return entry.points === 0
      ? { nothing: 'zero' }
      : { gives: { type: 'FIXED', points: entry.points } };
  }
  const entry = amounts.perTier.find((each) => each.tierId === tierId);
  if (entry === undefined) return { nothing: 'no-entry' };
  const { moneyAmount, points } = entry;
  if (points === 0) return { nothing: 'zero' };
  return {
    gives: { type: 'CONVERSION', points, moneyAmount, leastSpend: Math.ceil(moneyAmount / points) },
  };
}

/** What an amount spent gives by each rule that goes by money and is not switched off. */
export function giftsForSpending(
  spent: number,
  tierId: string | null,
  rules: readonly EarningRule[],
): { rule: EarningRule; example: Example }[] {
  return rules.flatMap((rule) =>
    rule.status === 'ACTIVE' && rule.amounts?.type === 'CONVERSION'
      ? [{ rule, example: workExample(rule.amounts, tierId, spent) }]
      : [],
  );
}

/** What customers do that no rule gives anything for, of that for which a rule can be made. */
export function triggersWithoutRule(rules: readonly EarningRule[]): CreatableTrigger[] {
  const used = new Set(rules.map(triggerOf));
  return CREATABLE_TRIGGERS.filter((trigger) => !used.has(trigger));
}
