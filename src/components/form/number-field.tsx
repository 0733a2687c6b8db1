import { Input } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

export type NumberFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  /** Which keyboard a phone shows. */
  inputMode: 'numeric' | 'decimal';
  /** The unit or the currency, shown inside the box. */
  suffix?: string;
};

/** A number. It is text while it is typed; the form's schema makes a number of it. */
export function NumberField<V extends FieldValues, Out>(props: NumberFieldProps<V, Out>) {
  const {
    control,
    name,
    label,
    hint,
    required = false,
    disabled = false,
    inputMode,
    suffix,
  } = props;
  const id = useId();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <FieldFrame {...{ id, label, hint, required, error }}>
      <Input
        {...{ id, ref, name, value, required, disabled, onChange, onBlur }}
        inputmode={inputMode}
        autocomplete="off"
        {...(suffix !== undefined && { suffix: <Input.Affix>{suffix}</Input.Affix> })}
      />
    </FieldFrame>
  );
}
