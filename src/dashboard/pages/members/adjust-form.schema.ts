import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { ViolationTexts } from '../../../components/form/apply-violations';
import { integerText } from '../../../components/form/integer-text';
import { balanceAfter } from '../../../domain/adjustment-preview';
import { MAX_REASON_LENGTH, type PointsChange } from '../../../domain/adjustment';
import type { Format } from '../../../i18n/format';

export const ADJUST_KINDS = ['add', 'remove', 'set'] as const;

/** What Wix's Adjust Points takes: https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/adjust-points */
const RANGE = {
  add: { min: 1, max: 9_999_999 },
  remove: { min: 1, max: 9_999_999 },
  set: { min: 0, max: 999_999_999 },
} as const satisfies Record<PointsChange['kind'], { min: number; max: number }>;

export type AdjustFormValues = { kind: PointsChange['kind']; amount: string; reason: string };

export type AdjustFormOutput = { change: PointsChange; reason: string };

export const emptyValues: AdjustFormValues = { kind: 'add', amount: '', reason: '' };

type SchemaContext = { t: TFunction<'members'>; format: Format; balance: number };

/**
 * The form as typed → what to do. `balance` is the one on screen while the owner decides: what would go below zero
 * or change nothing is refused here, with the number that would do.
 */
export function adjustFormSchema(
  context: SchemaContext,
): z.ZodType<AdjustFormOutput, AdjustFormValues> {
  const { t, format } = context;
  return z
    .object({
      kind: z.enum(ADJUST_KINDS),
      amount: z.string(),
      reason: z
        .string()
        .trim()
        .max(
          MAX_REASON_LENGTH,
          t('adjust.error.reasonLength', { max: format.number(MAX_REASON_LENGTH) }),
        ),
    })
    .transform(({ kind, amount, reason }, issues) => {
      const { min, max } = RANGE[kind];
      const range = { min: format.number(min), max: format.number(max) };
      const message =
        amount.trim() === ''
          ? t('adjust.error.amountRequired')
          : t('adjust.error.amountRange', range);
      const points = integerText({ min, max, message }).safeParse(amount);
      const change = { kind, points: points.data ?? 0 };
      const refusal = points.success ? refusalOf(change, context) : message;
      if (refusal !== null) issues.addIssue({ code: 'custom', path: ['amount'], message: refusal });
      if (kind !== 'add' && reason === '') {
        issues.addIssue({
          code: 'custom',
          path: ['reason'],
          message: t('adjust.error.reasonRequired'),
        });
      }
      return { change, reason };
    });
}

function refusalOf(change: PointsChange, { t, format, balance }: SchemaContext): string | null {
  const after = balanceAfter(balance, change);
  const amount = format.number(balance);
  if (after < 0 && balance <= 0) return t('adjust.error.nothingToRemove', { balance: amount });
  if (after < 0) return t('adjust.error.belowZero', { balance: amount, max: amount });
  return after === balance ? t('adjust.error.unchanged', { balance: amount }) : null;
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
