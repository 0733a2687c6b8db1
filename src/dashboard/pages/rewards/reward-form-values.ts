import type { Control } from 'react-hook-form';
import type { MatrixRow } from '../../../components/form/matrix-rows';
import {
  isAlwaysForOneItem,
  scopeChoiceOf,
  toScope,
  type ScopeChoice,
} from '../../../domain/coupon-scope';
import {
  priceIn,
  type CouponTerms,
  type EditableKind,
  type Reward,
  type RewardDraft,
} from '../../../domain/reward';
import { tierIds } from '../../../domain/tier-coverage';
import type { TiersProgram } from '../../../domain/tier';

export type PriceColumn = 'cost' | 'value';

/** A reward as it is typed. Rows are the tiers from the lowest up, the base tier first. */
export type RewardFormValues = {
  name: string;
  active: boolean;
  kind: EditableKind;
  rows: MatrixRow<PriceColumn>[];
  limit: 'anything' | 'subtotal' | 'scope';
  minimumSubtotal: string;
  /** `other` keeps a scope that Wix added after this was written. */
  scope: ScopeChoice | 'other';
  entityId: string;
  limitedToOneItem: boolean;
  appliesToSubscriptions: boolean;
  /** Empty is every payment. */
  cycles: string;
};

export type RewardControl = Control<RewardFormValues, unknown, RewardDraft>;

const NOTHING_TYPED = { cost: '', value: '' };

/** An empty form: every tier takes part, so that none is forgotten. */
export function emptyValues(tiers: TiersProgram): RewardFormValues {
  return {
    name: '',
    active: false,
    kind: 'FIXED_AMOUNT',
    rows: tierIds(tiers).map(() => ({ isOn: true, ...NOTHING_TYPED })),
    ...toTermsValues(null),
  };
}

/** A reward as the form starts with it; prices of tiers that were deleted are left out. */
export function toFormValues(
  reward: Pick<Reward, 'name' | 'active' | 'prices' | 'terms'> & { kind: EditableKind },
  tiers: TiersProgram,
): RewardFormValues {
  return {
    name: reward.name,
    active: reward.active,
    kind: reward.kind,
    rows: tierIds(tiers).map((tierId) => {
      const price = priceIn(reward, tierId);
      if (!price) return { isOn: false, ...NOTHING_TYPED };
      const { costInPoints, value } = price;
      return { isOn: true, cost: String(costInPoints), value: value === null ? '' : String(value) };
    }),
    ...toTermsValues(reward.terms),
  };
}

type TermsValues = Omit<RewardFormValues, 'name' | 'active' | 'kind' | 'rows'>;

function toTermsValues(terms: CouponTerms | null): TermsValues {
  return {
    ...toLimitValues(terms?.limit ?? { type: 'SUBTOTAL', minimumSubtotal: 0 }),
    limitedToOneItem: terms?.limitedToOneItem ?? false,
    appliesToSubscriptions: terms?.appliesToSubscriptions ?? false,
    cycles: terms?.discountedCycleCount?.toString() ?? '',
  };
}

function toLimitValues(
  limit: CouponTerms['limit'],
): Pick<RewardFormValues, 'limit' | 'minimumSubtotal' | 'scope' | 'entityId'> {
  if (limit.type === 'SUBTOTAL') {
    const { minimumSubtotal } = limit;
    return {
      limit: minimumSubtotal === 0 ? 'anything' : 'subtotal',
      minimumSubtotal: minimumSubtotal === 0 ? '' : String(minimumSubtotal),
      scope: 'allProducts',
      entityId: '',
    };
  }
  return {
    limit: 'scope',
    minimumSubtotal: '',
    scope: scopeChoiceOf(limit.scope) ?? 'other',
    entityId: limit.scope.group?.entityId ?? '',
  };
}

/** The part of a draft that is typed so far, for the figures under the form; rows that make no price are left out. */
export function toDraftSoFar(
  values: RewardFormValues,
  tiers: TiersProgram,
): Pick<RewardDraft, 'kind' | 'prices' | 'terms'> {
  const { kind, rows, appliesToSubscriptions } = values;
  const ids = tierIds(tiers);
  return {
    kind,
    prices: rows.flatMap(({ isOn, cost, value }, index) => {
      const costInPoints = readNumber(cost);
      const worth = kind === 'FREE_SHIPPING' ? null : readNumber(value);
      if (!isOn || costInPoints === undefined || worth === undefined) return [];
      return [{ tierId: ids[index] ?? null, costInPoints, value: worth }];
    }),
    terms:
      kind === 'FLEXIBLE'
        ? null
        : {
            limit: { type: 'SUBTOTAL', minimumSubtotal: 0 },
            limitedToOneItem: values.limitedToOneItem || isOneItemAnyway(values),
            appliesToSubscriptions,
            discountedCycleCount: null,
          },
  };
}

/** Whether Wix discounts one item only, whatever is typed about it. */
export function isOneItemAnyway({
  limit,
  scope,
}: Pick<RewardFormValues, 'limit' | 'scope'>): boolean {
  return limit === 'scope' && scope !== 'other' && isAlwaysForOneItem(toScope(scope, ''));
}

function readNumber(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value > 0 ? value : undefined;
}
