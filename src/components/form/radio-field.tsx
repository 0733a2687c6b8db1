import { FieldSet, RadioGroup } from '@wix/design-system';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props';

type Choice = { id: string; label: string };

type RadioFieldProps<V extends FieldValues, Out> = FieldProps<
  V,
  Out,
  FieldPathByValue<V, string>
> & {
  choices: readonly Choice[];
  direction?: 'horizontal' | 'vertical';
};

/** One of a few choices, all of them in view. */
export function RadioField<V extends FieldValues, Out>(props: RadioFieldProps<V, Out>) {
  const { control, name, label, hint, required = false, disabled = false, choices } = props;
  const {
    field: { value, onChange },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <FieldSet
      legend={label}
      required={required}
      statusMessage={error?.message ?? hint}
      {...(error && { status: 'error' })}
    >
      <RadioGroup
        name={name}
        value={value}
        disabled={disabled}
        display={props.direction ?? 'vertical'}
        onChange={onChange}
      >
        {choices.map((choice) => (
          <RadioGroup.Radio key={choice.id} value={choice.id}>
            {choice.label}
          </RadioGroup.Radio>
        ))}
      </RadioGroup>
    </FieldSet>
  );
}
