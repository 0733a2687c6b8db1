import type { TFunction } from 'i18next';
import { z } from 'zod';
import { decimalText } from '../../../components/form/decimal-text';
import { integerText } from '../../../components/form/integer-text';
import {
  canBeSubscribed,
  hasCycles,
  needsItem,
  SCOPE_CHOICES,
  toScope,
} from '../../../domain/coupon-scope';
import {
  REWARD_LIMITS,
  valueRange,
  type CouponScope,
  type CouponTerms,
  type RewardDraft,
  type RewardPrice,
} from '../../../domain/reward';
import { tierIds } from '../../../domain/tier-coverage';
import type { TiersProgram } from '../../../domain/tier';
import type { Format } from '../../../i18n/format';
import type { RewardFormValues } from './reward-form-values';

type SchemaContext = {
  t: TFunction<'rewards'>;
  format: Format;
  tiers: TiersProgram;
  /** The scope that the reward has now, for when it is one that this app cannot make. */
  scope: CouponScope | null;
};

type Issues = z.RefinementCtx;

const MAX_ID_LENGTH = 100;

const typed = z.object({
  name: z.string(),
  active: z.boolean(),
  kind: z.enum(['FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING', 'FLEXIBLE']),
  rows: z.array(z.object({ isOn: z.boolean(), cost: z.string(), value: z.string() })),
  limit: z.enum(['anything', 'subtotal', 'scope']),
  minimumSubtotal: z.string(),
  scope: z.enum([...SCOPE_CHOICES, 'other']),
  entityId: z.string(),
  limitedToOneItem: z.boolean(),
  appliesToSubscriptions: z.boolean(),
  cycles: z.string(),
});

/** The form as typed → what the owner decides. Fields that are out of sight are neither checked nor kept. */
export function rewardFormSchema(context: SchemaContext): z.ZodType<RewardDraft, RewardFormValues> {
  return typed.transform((values, issues): RewardDraft => ({
    name: readName(values.name, context, issues),
    active: values.active,
    kind: values.kind,
    prices: readPrices(values, context, issues),
    terms: values.kind === 'FLEXIBLE' ? null : readTerms(values, context, issues),
  }));
}

function readName(text: string, { t, format }: SchemaContext, issues: Issues): string {
  const name = text.trim();
  const max = REWARD_LIMITS.nameLength;
  if (name === '') refuse(issues, ['name'], t('form.error.nameRequired'));
  if (name.length > max) {
    refuse(issues, ['name'], t('form.error.nameLength', { max: format.number(max) }));
  }
  return name;
}

function readPrices(
  { kind, rows }: RewardFormValues,
  context: SchemaContext,
  issues: Issues,
): RewardPrice[] {
  const ids = tierIds(context.tiers);
  const prices = rows.flatMap(({ isOn, cost, value }, index): RewardPrice[] => {
    if (!isOn) return [];
    const costInPoints = readCost(cost, context);
    const worth = readValue(value, kind, context);
    if ('refusal' in costInPoints) refuse(issues, ['rows', index, 'cost'], costInPoints.refusal);
    if ('refusal' in worth) refuse(issues, ['rows', index, 'value'], worth.refusal);
    if ('refusal' in costInPoints || 'refusal' in worth) return [];
    return [
      { tierId: ids[index] ?? null, costInPoints: costInPoints.number ?? 0, value: worth.number },
    ];
  });
  if (rows.every(({ isOn }) => !isOn)) {
    refuse(issues, ['rows', 'root'], context.t('form.error.noPrice'));
  }
  return prices;
}

type Read = { number: number | null } | { refusal: string };

function readCost(text: string, { t, format }: SchemaContext): Read {
  const { min, max } = REWARD_LIMITS.costInPoints;
  const message = t('form.error.cost', { min: format.number(min), max: format.number(max) });
  const read = integerText({ min, max, message }).safeParse(text);
  return read.success ? { number: read.data } : { refusal: message };
}

function readValue(
  text: string,
  kind: RewardFormValues['kind'],
  { t, format }: SchemaContext,
): Read {
  const range = valueRange(kind);
  if (range === null) return { number: null };
  const message =
    kind === 'PERCENTAGE'
      ? t('form.error.percent')
      : t('form.error.money', { min: format.money(range.min), max: format.money(range.max) });
  return readDecimal(text, { ...range, message });
}

function readDecimal(text: string, rule: { min: number; max: number; message: string }): Read {
  const read = decimalText({ ...rule, decimals: 2 }).safeParse(text);
  return read.success ? { number: Number(read.data) } : { refusal: rule.message };
}

function readTerms(values: RewardFormValues, context: SchemaContext, issues: Issues): CouponTerms {
  const limit = readLimit(values, context, issues);
  const scope = limit.type === 'SCOPE' ? limit.scope : null;
  const isSubscribed = values.appliesToSubscriptions && (scope === null || canBeSubscribed(scope));
  const canHaveCycles = isSubscribed && scope !== null && hasCycles(scope);
  return {
    limit,
    limitedToOneItem: values.limitedToOneItem,
    appliesToSubscriptions: isSubscribed,
    discountedCycleCount: canHaveCycles ? readCycles(values.cycles, context, issues) : null,
  };
}

function readLimit(
  { limit, minimumSubtotal, scope, entityId }: RewardFormValues,
  context: SchemaContext,
  issues: Issues,
): CouponTerms['limit'] {
  switch (limit) {
    case 'anything':
      return { type: 'SUBTOTAL', minimumSubtotal: 0 };
    case 'subtotal': {
      const range = REWARD_LIMITS.subtotal;
      const message = context.t('form.error.subtotal', { max: context.format.money(range.max) });
      const read = readDecimal(minimumSubtotal, { ...range, message });
      if ('refusal' in read) refuse(issues, ['minimumSubtotal'], read.refusal);
      return { type: 'SUBTOTAL', minimumSubtotal: 'number' in read ? (read.number ?? 0) : 0 };
    }
    case 'scope':
      return { type: 'SCOPE', scope: readScope({ scope, entityId }, context, issues) };
  }
}

function readScope(
  { scope, entityId }: Pick<RewardFormValues, 'scope' | 'entityId'>,
  context: SchemaContext,
  issues: Issues,
): CouponScope {
  if (scope === 'other') return context.scope ?? toScope('allProducts', '');
  const id = entityId.trim();
  if (needsItem(scope) && (id === '' || id.length > MAX_ID_LENGTH)) {
    const max = context.format.number(MAX_ID_LENGTH);
    refuse(issues, ['entityId'], context.t('form.error.entityId', { max }));
  }
  return toScope(scope, id);
}

function readCycles(text: string, { t, format }: SchemaContext, issues: Issues): number | null {
  if (text.trim() === '') return null;
  const { min, max } = REWARD_LIMITS.discountedCycles;
  const message = t('form.error.cycles', { min: format.number(min), max: format.number(max) });
  const read = integerText({ min, max, message }).safeParse(text);
  if (!read.success) refuse(issues, ['cycles'], message);
  return read.data ?? null;
}

function refuse(issues: Issues, path: (string | number)[], message: string): void {
  issues.addIssue({ code: 'custom', path, message });
}
