import { Box, Text, ToggleSwitch } from '@wix/design-system';
import { useId } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import type { FieldProps } from './field-props';

/** On or off; like every field it takes effect only when the form is saved. */
export function ToggleField<V extends FieldValues, Out>(
  props: Omit<FieldProps<V, Out, FieldPathByValue<V, boolean>>, 'hint' | 'required'>,
) {
  const { control, name, label, disabled = false } = props;
  const id = useId();
  const {
    field: { value, onChange },
  } = useController({ control, name });
  return (
    <Box gap="SP2" verticalAlign="middle">
      <ToggleSwitch id={id} checked={value} disabled={disabled} onChange={onChange} />
      <Text tagName="label" htmlFor={id}>
        {label}
      </Text>
    </Box>
  );
}
