import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import type { TierBrief } from './tier-brief';

/** A tier's brief in words. */
export function useBriefTexts(): (brief: TierBrief) => { earns: string; pays: string } {
  const { t } = useTranslation('ladder');
  const format = useFormat();

  const earnsText = (earns: TierBrief['earns']): string => {
    if (earns === null) return t('brief.earnsNothing');
    const { amount, otherRules } = earns;
    const points = format.points(amount.points);
    const text =
      amount.moneyAmount === null
        ? t('brief.fixed', { points, rule: amount.name })
        : t('brief.rate', { points, money: format.number(amount.moneyAmount) });
    return otherRules === 0
      ? text
      : t('brief.andMore', { text, amount: format.number(otherRules) });
  };
  const paysText = (pays: TierBrief['pays']): string =>
    pays === null
      ? t('brief.paysNothing')
      : t('brief.pays', { count: pays.rewards, points: format.points(pays.points) });

  return ({ earns, pays }) => ({ earns: earnsText(earns), pays: paysText(pays) });
}
