import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { ViolationTexts } from '../../../components/form/apply-violations';
import { integerText } from '../../../components/form/integer-text';
import {
  MAX_REASON_LENGTH,
  MAX_REVERSAL_REASON_LENGTH,
  type PointsChange,
} from '../../../domain/adjustment';
import { MANUAL_INTENTS, type AdjustmentIntent } from '../../../domain/adjustment-marker';
import { balanceAfter } from '../../../domain/adjustment-preview';
import type { Format } from '../../../i18n/format';

/** What can be done with each intent, the usual thing first. */
export const KINDS_OF = {
  goodwill: ['add'],
  mistake: ['add', 'remove', 'set'],
  purchase: ['add'],
  migration: ['set', 'add'],
  reversal: ['add', 'remove'],
} as const satisfies Record<AdjustmentIntent, readonly PointsChange['kind'][]>;

/** What Wix's Adjust Points takes: https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/adjust-points */
const RANGE = {
  add: { min: 1, max: 9_999_999 },
  remove: { min: 1, max: 9_999_999 },
  set: { min: 0, max: 999_999_999 },
} as const satisfies Record<PointsChange['kind'], { min: number; max: number }>;

/** The form as typed. */
export const adjustFormValues = z.object({
  intent: z.enum([...MANUAL_INTENTS, 'reversal']),
  kind: z.enum(['add', 'remove', 'set']),
  amount: z.string(),
  reason: z.string(),
});

export type AdjustFormValues = z.output<typeof adjustFormValues>;

export type AdjustFormOutput = { intent: AdjustmentIntent; change: PointsChange; reason: string };

export const emptyValues: AdjustFormValues = {
  intent: 'goodwill',
  kind: 'add',
  amount: '',
  reason: '',
};

/** The form of a reversal: what it does is settled by the entry's amount, in points. */
export function reversalValues(amount: number): AdjustFormValues {
  const kind = amount > 0 ? 'remove' : 'add';
  return { intent: 'reversal', kind, amount: String(Math.abs(amount)), reason: '' };
}

/** Whoever takes something away, or puts something right, says why. */
export function needsReason({ intent, kind }: Pick<AdjustFormValues, 'intent' | 'kind'>): boolean {
  if (intent === 'reversal') return false;
  return kind !== 'add' || intent === 'mistake' || intent === 'purchase';
}

export function maxReasonLength(intent: AdjustmentIntent): number {
  return intent === 'reversal' ? MAX_REVERSAL_REASON_LENGTH : MAX_REASON_LENGTH;
}

type SchemaContext = { t: TFunction<'members'>; format: Format; balance: number };

/**
 * The form as typed → what to do. `balance` is the one on screen while the owner decides: what would go below zero
 * or change nothing is refused here, with the number that would do.
 */
export function adjustFormSchema(
  context: SchemaContext,
): z.ZodType<AdjustFormOutput, AdjustFormValues> {
  return adjustFormValues.transform((values, issues) => {
    const change = { kind: values.kind, points: toChange(values)?.points ?? 0 };
    const reason = values.reason.trim();
    const refusals = {
      amount: amountRefusal(values, context),
      reason: reasonRefusal({ ...values, reason }, context),
    };
    for (const [field, message] of Object.entries(refusals)) {
      if (message !== null) issues.addIssue({ code: 'custom', path: [field], message });
    }
    return { intent: values.intent, change, reason };
  });
}

function amountRefusal(
  values: AdjustFormValues,
  { t, format, balance }: SchemaContext,
): string | null {
  const { min, max } = RANGE[values.kind];
  if (values.amount.trim() === '') return t('adjust.error.amountRequired');
  const change = toChange(values);
  if (change === null) {
    return t('adjust.error.amountRange', { min: format.number(min), max: format.number(max) });
  }
  const after = balanceAfter(balance, change);
  const amount = format.number(balance);
  if (after < 0 && balance <= 0) return t('adjust.error.nothingToRemove', { balance: amount });
  if (after < 0) return t('adjust.error.belowZero', { balance: amount, max: amount });
  return after === balance ? t('adjust.error.unchanged', { balance: amount }) : null;
}

function reasonRefusal(values: AdjustFormValues, { t, format }: SchemaContext): string | null {
  const max = maxReasonLength(values.intent);
  if (values.reason.length > max) {
    return t('adjust.error.reasonLength', { max: format.number(max) });
  }
  if (values.reason !== '' || !needsReason(values)) return null;
  return values.intent === 'purchase'
    ? t('adjust.error.receiptRequired')
    : t('adjust.error.reasonRequired');
}

/** What Wix may refuse although it looked right here, by the names of the web method. */
export function violationTexts(t: TFunction<'members'>): ViolationTexts<AdjustFormValues> {
  return {
    'change.points': { field: 'amount', text: t('adjust.error.amountRefused') },
    reason: { field: 'reason', text: t('adjust.error.reasonRefused') },
  };
}

/** The change as far as it is typed, for the preview; null while the number is none. */
export function toChange({
  kind,
  amount,
}: Pick<AdjustFormValues, 'kind' | 'amount'>): PointsChange | null {
  const points = integerText({ ...RANGE[kind], message: '' }).safeParse(amount);
  return points.success ? { kind, points: points.data } : null;
}
