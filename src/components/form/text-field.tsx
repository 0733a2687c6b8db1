import { Input } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

type TextFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  placeholder?: string;
  /** Shows how many characters are left. */
  maxLength?: number;
};

/** One line of text. */
export function TextField<V extends FieldValues, Out>(props: TextFieldProps<V, Out>) {
  const { control, name, label, hint, required = false, disabled = false, maxLength } = props;
  const id = useId();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  const text: string = value;
  const charactersLeft = maxLength === undefined ? undefined : maxLength - text.length;
  return (
    <FieldFrame {...{ id, label, hint, required, error, charactersLeft }}>
      <Input
        {...{ id, ref, name, value, required, disabled, onChange, onBlur }}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      />
    </FieldFrame>
  );
}
