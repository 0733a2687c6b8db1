import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { ChoiceInput, type Choice } from '../choice-input';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

type SelectFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  choices: readonly Choice[];
};

/** One of many choices; where there are only a few, `RadioField` shows them all. */
export function SelectField<V extends FieldValues, Out>(props: SelectFieldProps<V, Out>) {
  const { control, name, label, hint, required = false, disabled = false, choices } = props;
  const id = useId();
  const {
    field: { value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <FieldFrame {...{ id, label, hint, required, error }}>
      <ChoiceInput
        {...{ id, choices, value, onChange, onBlur, disabled }}
        isInvalid={error !== undefined}
      />
    </FieldFrame>
  );
}
