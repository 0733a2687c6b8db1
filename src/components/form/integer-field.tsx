import type { FieldValues } from 'react-hook-form';
import { NumberField, type NumberFieldProps } from './number-field';

/** A whole number; the form's schema reads it with `integer-text.ts`. */
export function IntegerField<V extends FieldValues, Out>(
  props: Omit<NumberFieldProps<V, Out>, 'inputMode'>,
) {
  return <NumberField {...props} inputMode="numeric" />;
}
