import type { TFunction } from 'i18next';
import type { ViolationTexts } from '../../../components/form/apply-violations';
import type { RewardFormValues } from './reward-form-values';

/**
 * What Wix may refuse although it looked right here, by the names of the web method. Its prices are the rows that take
 * part, so their places depend on which do.
 */
export function violationTexts(
  t: TFunction<'rewards'>,
  rows: RewardFormValues['rows'],
): ViolationTexts<RewardFormValues> {
  const texts: Record<string, ViolationTexts<RewardFormValues>[string]> = {};
  const sent = rows.flatMap(({ isOn }, row) => (isOn ? [row] : []));
  sent.forEach((row, index) => {
    const [cost, value] = [`rows.${row}.cost`, `rows.${row}.value`] as const;
    texts[`prices.${index}.costInPoints`] = { field: cost, text: t('form.error.costRefused') };
    texts[`prices.${index}.value`] = { field: value, text: t('form.error.valueRefused') };
    texts[`prices.${index}.tierId`] = { field: cost, text: t('form.error.tierTwice') };
  });
  return {
    ...texts,
    name: { field: 'name', text: t('form.error.nameRefused') },
    kind: { field: 'kind', text: t('form.error.kindRefused') },
    prices: { field: 'rows', text: t('form.error.pricesRefused') },
    'terms.limit.minimumSubtotal': {
      field: 'minimumSubtotal',
      text: t('form.error.subtotalRefused'),
    },
    'terms.limit.scope': { field: 'scope', text: t('form.error.scopeRefused') },
    'terms.limitedToOneItem': { field: 'limitedToOneItem', text: t('form.error.scopeRefused') },
    'terms.appliesToSubscriptions': {
      field: 'appliesToSubscriptions',
      text: t('form.error.scopeRefused'),
    },
    'terms.discountedCycleCount': { field: 'cycles', text: t('form.error.cyclesRefused') },
  };
}
