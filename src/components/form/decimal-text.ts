import { z } from 'zod';

type DecimalTextRule = {
  min: number;
  max: number;
  /** How many digits may follow the point. */
  decimals: number;
  /** Shown for whatever is not such a number in the range; it names the range. */
  message: string;
};

const DECIMAL = /^(\d+)(?:[.,](\d+))?$/;

/**
 * A schema that turns typed text into a decimal string as the platform writes it (`12.5`), within the range, both ends
 * included. A comma counts as a point; separators of thousands are refused, because they could be taken for one.
 */
export function decimalText({ min, max, decimals, message }: DecimalTextRule) {
  return z
    .string()
    .trim()
    .transform((text, issues) => {
      const decimal = toDecimal(text, decimals);
      if (decimal === null || Number(decimal) < min || Number(decimal) > max) {
        issues.addIssue({ code: 'custom', message });
        return z.NEVER;
      }
      return decimal;
    });
}

function toDecimal(text: string, decimals: number): string | null {
  const [, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  const shortest = fraction.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (shortest === '' ? '' : `.${shortest}`);
}
