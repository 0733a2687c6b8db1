import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isForOneItem, scopeChoiceOf } from '../../../domain/coupon-scope';
import type {
  CouponLimit,
  CouponScope,
  CouponTerms,
  Reward,
  RewardPrice,
} from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import type { Format } from '../../../i18n/format';
import { useFormat } from '../../../i18n/use-format';

type Language = { t: TFunction<'rewards'>; format: Format };

type Priced = Pick<Reward, 'kind' | 'prices'>;

/** How rewards are put into words: what they cost, give and are good for. */
export function useRewardWords(tiers: TiersProgram | null) {
  const { t } = useTranslation('rewards');
  const language = { t, format: useFormat() };
  return {
    tierName: (tierId: string | null): string => {
      if (tierId === null) return tiers?.baseTier?.name ?? t('tier.base');
      return tiers?.tiers.find(({ id }) => id === tierId)?.name ?? tierId;
    },
    /** What the tiers get, from the least to the most. */
    givesRange: (reward: Priced): string => givesRange(reward, language),
    costRange: (reward: Priced): string => costRange(reward, language),
    /** What the coupons are good for, such as "orders over 20.00 · the cheapest item only". */
    terms: (terms: CouponTerms | null): string => termsText(terms, language),
    /** What members of one tier get. */
    value: (kind: Reward['kind'], { value }: RewardPrice): string =>
      value === null ? t('gives.FREE_SHIPPING') : valueText(kind, value, language),
  };
}

function valueText(kind: Reward['kind'], value: number, { format }: Language): string {
  return kind === 'PERCENTAGE' ? format.rate(value) : format.money(value);
}

function givesRange({ kind, prices }: Priced, language: Language): string {
  const { t } = language;
  if (kind === 'FREE_SHIPPING' || kind === 'OTHER') return t(`gives.${kind}`);
  const [least, most] = extremes(prices, worth);
  if (least === undefined || most === undefined) return t(`kind.${kind}`);
  const from = valueText(kind, worth(least), language);
  const to = valueText(kind, worth(most), language);
  if (kind === 'FLEXIBLE' && isOneRate(prices)) {
    return t('gives.FLEXIBLE', { value: from, points: language.format.points(least.costInPoints) });
  }
  return from === to && kind !== 'FLEXIBLE'
    ? t(`gives.${kind}`, { value: from })
    : t(`givesRange.${kind}`, { from, to });
}

function costRange({ prices }: Priced, { t, format }: Language): string {
  const [least, most] = extremes(prices, ({ costInPoints }) => costInPoints);
  if (least === undefined || most === undefined) return t('figure.none');
  if (least.costInPoints === most.costInPoints) return format.points(least.costInPoints);
  return t('list.costRange', {
    from: format.number(least.costInPoints),
    to: format.points(most.costInPoints),
  });
}

function termsText(terms: CouponTerms | null, language: Language): string {
  const { t } = language;
  if (terms === null) return t('terms.checkout');
  const { limit, appliesToSubscriptions, discountedCycleCount: cycles } = terms;
  const parts = [limitText(limit, language)];
  if (isForOneItem(terms)) parts.push(t('terms.oneItem'));
  if (appliesToSubscriptions) {
    parts.push(cycles === null ? t('terms.subscriptions') : t('terms.cycles', { count: cycles }));
  }
  return parts.join(' · ');
}

function limitText(limit: CouponLimit, language: Language): string {
  const { t, format } = language;
  if (limit.type === 'SCOPE') return scopeText(limit.scope, language);
  return limit.minimumSubtotal === 0
    ? t('terms.anything')
    : t('terms.fromSubtotal', { amount: format.money(limit.minimumSubtotal) });
}

function scopeText(scope: CouponScope, { t }: Language): string {
  const choice = scopeChoiceOf(scope);
  const name = choice === undefined ? (scope.group?.name ?? scope.namespace) : t(`scope.${choice}`);
  const id = scope.group?.entityId ?? null;
  return id === null ? name : t('scope.item', { scope: name, id });
}

function worth({ value }: RewardPrice): number {
  return value ?? 0;
}

function extremes(
  prices: readonly RewardPrice[],
  by: (price: RewardPrice) => number,
): [RewardPrice | undefined, RewardPrice | undefined] {
  const sorted = prices.toSorted((one, other) => by(one) - by(other));
  return [sorted[0], sorted.at(-1)];
}

function isOneRate(prices: readonly RewardPrice[]): boolean {
  const rates = prices.map(({ value, costInPoints }) => `${String(value)}/${costInPoints}`);
  return new Set(rates).size === 1;
}
