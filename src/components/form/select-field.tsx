import { Dropdown } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

export type Choice = { id: string; label: string };

type SelectFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  choices: readonly Choice[];
  placeholder?: string;
};

/** One of many choices, by id. */
export function SelectField<V extends FieldValues, Out>(props: SelectFieldProps<V, Out>) {
  const { control, name, label, hint, required = false, disabled = false, choices } = props;
  const id = useId();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <FieldFrame {...{ id, label, hint, required, error }}>
      <Dropdown
        {...{ id, ref, name, disabled, onBlur }}
        selectedId={value}
        options={choices.map((choice) => ({ id: choice.id, value: choice.label }))}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        onSelect={(option) => onChange(option.id)}
      />
    </FieldFrame>
  );
}
