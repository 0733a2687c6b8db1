import type { earningRules } from '@wix/loyalty';
import type { EarningAmounts, EarningRule } from '../domain/earning-rule';
import { required, UnreadableAnswerError } from './read-answer';

/** Wix's own Loyalty app: it is the source of every rule that is not automated. */
export const LOYALTY_APP_ID = '553c79f3-5625-4f38-b14b-ef7c0d1e87df';

export function toEarningRule(rule: earningRules.LoyaltyEarningRule): EarningRule {
  if (rule.status === undefined || rule.status === 'UNKNOWN') {
    throw new UnreadableAnswerError('earningRule.status is unknown');
  }
  return {
    id: required(rule._id, 'earningRule.id'),
    title: required(rule.title, 'earningRule.title'),
    status: rule.status,
    trigger: {
      appId: required(rule.triggerAppId, 'earningRule.triggerAppId'),
      activityType: required(rule.triggerActivityType, 'earningRule.triggerActivityType'),
    },
    amounts: toAmounts(rule),
    isAutomated: rule.sourceAppId !== LOYALTY_APP_ID,
    canBeDeleted: rule.metadata?.canBeDeleted ?? false,
    updatedDate: rule._updatedDate?.toISOString() ?? null,
    revision: required(rule.revision, 'earningRule.revision'),
  };
}

function toAmounts({
  fixedAmount,
  conversionRate,
}: earningRules.LoyaltyEarningRule): EarningAmounts | null {
  if (fixedAmount) {
    const perTier = (fixedAmount.configs ?? []).map(({ tierId, points }) => ({
      tierId: tierId ?? null,
      points: required(points, 'earningRule.points'),
    }));
    return { type: 'FIXED', perTier };
  }
  if (conversionRate) {
    const perTier = (conversionRate.configs ?? []).map(({ tierId, moneyAmount, points }) => ({
      tierId: tierId ?? null,
      moneyAmount: required(moneyAmount, 'earningRule.moneyAmount'),
      points: required(points, 'earningRule.points'),
    }));
    const { field } = conversionRate;
    return { type: 'CONVERSION', perTier, ...(field ? { spentField: field } : {}) };
  }
  return null;
}

/** The amounts as Wix takes them. A new object each time: the SDK renames fields inside the one that it gets. */
export function fromAmounts(
  amounts: EarningAmounts,
): Pick<earningRules.LoyaltyEarningRule, 'fixedAmount' | 'conversionRate'> {
  if (amounts.type === 'FIXED') {
    return {
      fixedAmount: {
        configs: amounts.perTier.map(({ tierId, points }) => ({ ...toTierId(tierId), points })),
      },
    };
  }
  const { perTier, spentField } = amounts;
  return {
    conversionRate: {
      configs: perTier.map(({ tierId, ...rate }) => ({ ...toTierId(tierId), ...rate })),
      ...(spentField !== undefined && { field: spentField }),
    },
  };
}

/** The base tier is the one without an id. */
function toTierId(tierId: string | null): { tierId?: string } {
  return tierId === null ? {} : { tierId };
}
