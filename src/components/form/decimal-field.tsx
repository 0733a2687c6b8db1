import type { FieldValues } from 'react-hook-form';
import { NumberField, type NumberFieldProps } from './number-field';

/** An amount that may have decimals; the form's schema reads it with `decimal-text.ts`. */
export function DecimalField<V extends FieldValues, Out>(
  props: Omit<NumberFieldProps<V, Out>, 'inputMode'>,
) {
  return <NumberField {...props} inputMode="decimal" />;
}
