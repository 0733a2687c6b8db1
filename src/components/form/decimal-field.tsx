import { Input } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

type DecimalFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  /** The unit or the currency, shown inside the box. */
  suffix?: string;
};

/** An amount that may have decimals. Text while it is typed; the form's schema reads it (`decimal-text.ts`). */
export function DecimalField<V extends FieldValues, Out>(props: DecimalFieldProps<V, Out>) {
  const { control, name, label, hint, required = false, disabled = false, suffix } = props;
  const id = useId();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <FieldFrame {...{ id, label, hint, required, error }}>
      <Input
        {...{ id, ref, name, value, required, disabled, onChange, onBlur }}
        inputmode="decimal"
        autocomplete="off"
        {...(suffix !== undefined && { suffix: <Input.Affix>{suffix}</Input.Affix> })}
      />
    </FieldFrame>
  );
}
