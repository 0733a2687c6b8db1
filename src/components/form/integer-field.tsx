import { Input } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

type IntegerFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  /** The unit, shown inside the box. */
  suffix?: string;
};

/** A whole number. It is text while it is typed and becomes an integer in the form's schema (`integer-text.ts`). */
export function IntegerField<V extends FieldValues, Out>(props: IntegerFieldProps<V, Out>) {
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
        inputmode="numeric"
        autocomplete="off"
        {...(suffix !== undefined && { suffix: <Input.Affix>{suffix}</Input.Affix> })}
      />
    </FieldFrame>
  );
}
