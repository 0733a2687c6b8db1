import { useTranslation } from 'react-i18next';
import { useTierName } from '../../../components/use-tier-name';
import type { EarningAmounts, EarningRule } from '../../../domain/earning-rule';
import { triggerOf } from '../../../domain/earning-trigger';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';

export type RuleTexts = ReturnType<typeof useRuleTexts>;

/** How the page speaks of rules: tiers, triggers and amounts in words. */
export function useRuleTexts(ladder: TiersProgram) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const tierName = useTierName(ladder);
  return {
    tierName,
    /** What customers do, such as "Order in the online store". */
    triggerName: (rule: EarningRule) => t(`trigger.${triggerOf(rule) ?? 'other'}.name`),
    /** What one tier gets, such as "5 per 4"; null when it gets nothing. */
    amountOf: (amounts: EarningAmounts, tierId: string | null): string | null => {
      if (amounts.type === 'FIXED') {
        const entry = amounts.perTier.find((each) => each.tierId === tierId);
        return entry ? format.number(entry.points) : null;
      }
      const entry = amounts.perTier.find((each) => each.tierId === tierId);
      return entry
        ? t('perMoney', {
            points: format.number(entry.points),
            money: format.number(entry.moneyAmount),
          })
        : null;
    },
  };
}
