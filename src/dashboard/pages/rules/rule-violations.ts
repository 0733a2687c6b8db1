import type { TFunction } from 'i18next';
import type { FieldPath } from 'react-hook-form';
import type { ViolationTexts } from '../../../components/form/apply-violations';
import type { RuleFormValues } from './rule-form.schema';

type Violation = { field: FieldPath<RuleFormValues>; text: string };

/**
 * What Wix may refuse although it looked right here, by the names of the web methods. Only the tiers that earn are
 * sent, so the n-th entry is the n-th of those.
 */
export function ruleViolationTexts(
  t: TFunction<'rules'>,
  rows: RuleFormValues['rows'],
): ViolationTexts<RuleFormValues> {
  const text = t('form.error.refused');
  const tiersText = t('form.error.tiersRefused');
  const sent = rows.flatMap(({ isOn }, row) => (isOn ? [row] : []));
  return {
    title: { field: 'title', text: t('form.error.titleLength') },
    'amounts.perTier': { field: 'rows', text: tiersText },
    ...Object.fromEntries(
      sent.flatMap((row, entry): [string, Violation][] => [
        [`amounts.perTier.${entry}.points`, { field: `rows.${row}.points`, text }],
        [`amounts.perTier.${entry}.moneyAmount`, { field: `rows.${row}.moneyAmount`, text }],
        [`amounts.perTier.${entry}.tierId`, { field: 'rows', text: tiersText }],
      ]),
    ),
  };
}
