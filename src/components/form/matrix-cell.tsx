import { Box, Input, Text } from '@wix/design-system';
import type { KeyboardEvent } from 'react';
import {
  useController,
  type Control,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form';

type MatrixCellProps<V extends FieldValues, Out> = {
  control: Control<V, unknown, Out>;
  name: FieldPathByValue<V, string>;
  id: string;
  /** Row and column together, such as "Silver: Points". */
  label: string;
  suffix?: string | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** One amount of a matrix, with its refusal right below it. */
export function MatrixCell<V extends FieldValues, Out>(props: MatrixCellProps<V, Out>) {
  const { control, name, id, label, suffix, onKeyDown } = props;
  const {
    field: { ref, value, onChange, onBlur },
    fieldState: { error },
  } = useController({ control, name });
  const errorId = `${id}-error`;
  const invalid = error && { ariaDescribedby: errorId, ariaInvalid: 'true' };
  return (
    <Box direction="vertical" gap="3px">
      <Input
        {...{ id, ref, name, value, onChange, onBlur, onKeyDown }}
        {...invalid}
        ariaLabel={label}
        inputmode="decimal"
        autocomplete="off"
        {...(error && { status: 'error', hideStatusSuffix: true })}
        {...(suffix !== undefined && { suffix: <Input.Affix>{suffix}</Input.Affix> })}
      />
      {error?.message !== undefined && (
        <Text id={errorId} size="tiny" skin="error">
          {error.message}
        </Text>
      )}
    </Box>
  );
}
