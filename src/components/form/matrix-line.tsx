import { Checkbox, Text } from '@wix/design-system';
import type { KeyboardEvent } from 'react';
import {
  useController,
  type Control,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form';
import { MatrixCell } from './matrix-cell';
import classes from './matrix-field.module.css';

type Cell<V extends FieldValues> = {
  key: string;
  id: string;
  label: string;
  suffix?: string;
  name: FieldPathByValue<V, string>;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

type MatrixLineProps<V extends FieldValues, Out> = {
  control: Control<V, unknown, Out>;
  label: string;
  /** Null for the only row there is, which cannot be left out. */
  switchName: FieldPathByValue<V, boolean> | null;
  offText: string;
  cells: readonly Cell<V>[];
};

/** One tier of a matrix. */
export function MatrixLine<V extends FieldValues, Out>(props: MatrixLineProps<V, Out>) {
  const { control, label, switchName, offText, cells } = props;
  return (
    <tr>
      {switchName === null ? (
        <>
          <th scope="row">
            <Text size="small">{label}</Text>
          </th>
          <Cells {...{ control, label, cells }} />
        </>
      ) : (
        <SwitchedLine {...{ control, label, switchName, offText, cells }} />
      )}
    </tr>
  );
}

type SwitchedLineProps<V extends FieldValues, Out> = Omit<MatrixLineProps<V, Out>, 'switchName'> & {
  switchName: FieldPathByValue<V, boolean>;
};

function SwitchedLine<V extends FieldValues, Out>(props: SwitchedLineProps<V, Out>) {
  const { control, label, switchName, offText, cells } = props;
  const {
    field: { value, onChange },
  } = useController({ control, name: switchName });
  return (
    <>
      <th scope="row">
        <Checkbox size="small" checked={value} onChange={onChange}>
          {label}
        </Checkbox>
      </th>
      {value ? (
        <Cells {...{ control, label, cells }} />
      ) : (
        <td colSpan={cells.length}>
          <div className={classes['off']}>
            <Text size="small" secondary>
              {offText}
            </Text>
          </div>
        </td>
      )}
    </>
  );
}

function Cells<V extends FieldValues, Out>(
  props: Pick<MatrixLineProps<V, Out>, 'control' | 'label' | 'cells'>,
) {
  const { control, label, cells } = props;
  return cells.map((cell) => (
    <td key={cell.key}>
      <MatrixCell
        control={control}
        name={cell.name}
        id={cell.id}
        label={`${label}: ${cell.label}`}
        suffix={cell.suffix}
        onKeyDown={cell.onKeyDown}
      />
    </td>
  ));
}
