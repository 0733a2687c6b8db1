import { type Cents, decimalOf } from '../../engine/money';

/** The emulated site sells in one currency. */
export const CURRENCY = 'USD';

const formatter = new Intl.NumberFormat('en-US', { style: 'currency', currency: CURRENCY });

/** MultiCurrencyPrice on the wire; converted amounts are the same, since buyers pay in the site's currency. */
export function formatMoney(cents: Cents) {
  const amount = decimalOf(cents);
  const formattedAmount = formatter.format(cents / 100);
  return {
    amount,
    convertedAmount: amount,
    formattedAmount,
    formattedConvertedAmount: formattedAmount,
  };
}
