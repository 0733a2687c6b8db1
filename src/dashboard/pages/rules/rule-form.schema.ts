import type { TFunction } from 'i18next';
import { z } from 'zod';
import { integerText } from '../../../components/form/integer-text';
import {
  AMOUNT_RANGE,
  MAX_TITLE_LENGTH,
  type EarningAmounts,
  type EarningRule,
} from '../../../domain/earning-rule';
import { tierIds } from '../../../domain/tier-coverage';
import type { TiersProgram } from '../../../domain/tier';
import type { Format } from '../../../i18n/format';

/** A tier as typed. `isOn` is off for a tier that earns nothing; an empty `tierId` is the base tier. */
export type RuleRow = { tierId: string; isOn: boolean; moneyAmount: string; points: string };

export type RuleFormValues = {
  title: string;
  type: EarningAmounts['type'];
  isActive: boolean;
  /** Every tier of the ladder from the lowest up, and no other. */
  rows: RuleRow[];
};

export type RuleFormOutput = Pick<EarningRule, 'title' | 'status'> & { amounts: EarningAmounts };

type AmountColumn = 'moneyAmount' | 'points';

export const AMOUNT_COLUMNS = {
  FIXED: ['points'],
  CONVERSION: ['moneyAmount', 'points'],
} as const satisfies Record<EarningAmounts['type'], readonly AmountColumn[]>;

const emptyRow = { isOn: true, moneyAmount: '', points: '' };

/** A new rule, with every tier to be filled in; for money spent the usual "for every 1" is there already. */
export function newRuleValues(
  title: string,
  type: EarningAmounts['type'],
  ladder: TiersProgram,
): RuleFormValues {
  const moneyAmount = type === 'CONVERSION' ? '1' : '';
  return {
    title,
    type,
    isActive: true,
    rows: tierIds(ladder).map((tierId) => ({ ...emptyRow, tierId: tierId ?? '', moneyAmount })),
  };
}

/** A saved rule over the ladder as it is now: amounts of deleted tiers fall out, new tiers earn nothing yet. */
export function toRuleValues(rule: EarningRule, ladder: TiersProgram): RuleFormValues {
  const { title, status, amounts } = rule;
  return {
    title,
    type: amounts?.type ?? 'FIXED',
    isActive: status === 'ACTIVE',
    rows: tierIds(ladder).map((tierId) => toRow(amounts, tierId)),
  };
}

function toRow(amounts: EarningAmounts | null, tierId: string | null): RuleRow {
  const row = { ...emptyRow, tierId: tierId ?? '' };
  const entry = amounts?.perTier.find((each) => each.tierId === tierId);
  if (entry === undefined) return { ...row, isOn: false };
  return {
    ...row,
    points: String(entry.points),
    moneyAmount: 'moneyAmount' in entry ? String(entry.moneyAmount) : '',
  };
}

type SchemaContext = { t: TFunction<'rules'>; format: Format };

/** The form as typed → the rule as Wix takes it. Each tier that earns needs whole amounts within the range. */
export function ruleFormSchema({
  t,
  format,
}: SchemaContext): z.ZodType<RuleFormOutput, RuleFormValues> {
  return z
    .object({
      title: z
        .string()
        .trim()
        .min(1, t('form.error.titleRequired'))
        .max(MAX_TITLE_LENGTH, t('form.error.titleLength')),
      type: z.enum(['FIXED', 'CONVERSION']),
      isActive: z.boolean(),
      rows: z.array(
        z.object({
          tierId: z.string(),
          isOn: z.boolean(),
          moneyAmount: z.string(),
          points: z.string(),
        }),
      ),
    })
    .transform(({ title, type, isActive, rows }, issues) => {
      if (!rows.some(({ isOn }) => isOn)) {
        issues.addIssue({ code: 'custom', path: ['rows'], message: t('form.error.noTier') });
      }
      for (const [index, column, message] of refusals(rows, type, { t, format })) {
        issues.addIssue({ code: 'custom', path: ['rows', index, column], message });
      }
      return {
        title,
        status: isActive ? ('ACTIVE' as const) : ('PAUSED' as const),
        amounts: toAmounts({ type, rows }),
      };
    });
}

type Refusal = [index: number, column: AmountColumn, message: string];

function refusals(
  rows: readonly RuleRow[],
  type: EarningAmounts['type'],
  { t, format }: SchemaContext,
): Refusal[] {
  const max = format.number(AMOUNT_RANGE.max);
  const texts = {
    points: { empty: t('form.error.pointsRequired'), range: t('form.error.pointsRange', { max }) },
    moneyAmount: {
      empty: t('form.error.moneyRequired'),
      range: t('form.error.moneyRange', { max }),
    },
  };
  return rows.flatMap((row, index) =>
    AMOUNT_COLUMNS[type].flatMap((column): Refusal[] => {
      if (!row.isOn || toAmount(row[column]) !== null) return [];
      const { empty, range } = texts[column];
      return [[index, column, row[column].trim() === '' ? empty : range]];
    }),
  );
}

/** What is typed, as far as it can be used already: tiers whose amounts are not whole are left out. */
export function toAmounts({ type, rows }: Pick<RuleFormValues, 'type' | 'rows'>): EarningAmounts {
  const entries = rows.flatMap((row) => {
    const points = toAmount(row.points);
    return row.isOn && points !== null ? [{ row, tierId: row.tierId || null, points }] : [];
  });
  if (type === 'FIXED') {
    return { type, perTier: entries.map(({ tierId, points }) => ({ tierId, points })) };
  }
  return {
    type,
    perTier: entries.flatMap(({ row, tierId, points }) => {
      const moneyAmount = toAmount(row.moneyAmount);
      return moneyAmount === null ? [] : [{ tierId, moneyAmount, points }];
    }),
  };
}

function toAmount(text: string): number | null {
  return integerText({ ...AMOUNT_RANGE, message: '' }).safeParse(text).data ?? null;
}
