import type { EarningRule, RuleAmounts } from '../../engine/earning-rules';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyEarningRule on the wire. `triggerFilters` is newer than the SDK's types; real answers have it. */
export function formatEarningRule(rule: EarningRule) {
  return {
    id: rule.id,
    sourceAppId: rule.sourceAppId,
    triggerAppId: rule.triggerAppId,
    triggerActivityType: rule.triggerActivityType,
    triggerFilters: [],
    title: rule.title,
    status: rule.status,
    ...formatAmounts(rule.amounts),
    revision: String(rule.revision),
    metadata: { canBeDeleted: rule.kind !== 'PREINSTALLED' },
    createdDate: isoDate(rule.createdAt),
    updatedDate: isoDate(rule.updatedAt),
  };
}

function formatAmounts(amounts: RuleAmounts) {
  const configs = amounts.configs.map(withoutUnset);
  return amounts.type === 'FIXED'
    ? { fixedAmount: { configs } }
    : { conversionRate: withoutUnset({ configs, field: amounts.field }) };
}
