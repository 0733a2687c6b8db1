import type { TFunction } from 'i18next';
import type { VersionField } from '../../../components/form/merge-versions';
import type { RuleFormValues, RuleRow } from './rule-form.schema';

type Words = { t: TFunction<'rules'>; tierName: (tierId: string | null) => string };

/** The parts of a rule that two people may have changed, each tier by itself. */
export function ruleVersionFields(
  { t, tierName }: Words,
  rows: readonly RuleRow[],
): VersionField<RuleFormValues>[] {
  return [
    {
      key: 'title',
      label: t('form.title'),
      show: ({ title }) => title,
      copy: ({ title }, into) => ({ ...into, title }),
    },
    {
      key: 'type',
      label: t('form.type'),
      show: ({ type }) => t(`form.types.${type}`),
      copy: ({ type }, into) => ({ ...into, type }),
    },
    {
      key: 'status',
      label: t('list.filter.status'),
      show: ({ isActive }) => (isActive ? t('list.filter.active') : t('list.filter.paused')),
      copy: ({ isActive }, into) => ({ ...into, isActive }),
    },
    ...rows.map(({ tierId }): VersionField<RuleFormValues> => ({
      key: `tier-${tierId}`,
      label: tierName(tierId || null),
      show: (values) => showRow(values, tierId, t),
      copy: (from, into) => ({ ...into, rows: into.rows.map((row) => pickRow(row, tierId, from)) }),
    })),
  ];
}

function showRow({ type, rows }: RuleFormValues, tierId: string, t: Words['t']): string {
  const row = rows.find((each) => each.tierId === tierId);
  if (!row?.isOn) return t('form.off');
  return type === 'FIXED'
    ? row.points
    : t('perMoney', { points: row.points, money: row.moneyAmount });
}

function pickRow(row: RuleRow, tierId: string, from: RuleFormValues): RuleRow {
  return row.tierId === tierId ? (from.rows.find((each) => each.tierId === tierId) ?? row) : row;
}
