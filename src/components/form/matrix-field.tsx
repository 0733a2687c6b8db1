import { Box, FieldSet, Text, TextButton } from '@wix/design-system';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import classes from './matrix-field.module.css';
import { MatrixLine } from './matrix-line';

export type MatrixColumn<Column extends string> = {
  key: Column;
  label: string;
  /** The unit, shown inside the boxes. */
  suffix?: string;
};

type MatrixFieldProps<V extends FieldValues, Out, Column extends string> = {
  control: Control<V, unknown, Out>;
  legend: string;
  hint?: ReactNode;
  /** Heading of the first column. */
  rowsLabel: string;
  /** The tiers from the lowest to the highest, the base tier first. */
  rows: readonly { id: string; label: string }[];
  columns: readonly MatrixColumn<Column>[];
  /** Where the text of a cell lives in the form. */
  cellName: (row: number, column: Column) => FieldPathByValue<V, string>;
  /** Where it lives whether a row takes part. */
  switchName: (row: number) => FieldPathByValue<V, boolean>;
  /** What it means when a row takes no part. */
  offText: string;
  /** Fills the gaps from the rows that are complete; null while there are none to fill. */
  fillRest: { label: string; onClick: () => void } | null;
};

/**
 * Amounts for every tier, so that none is forgotten: a tier has its amounts, or says that it has none. The arrow keys
 * move between the rows of a column, Tab from cell to cell.
 */
export function MatrixField<V extends FieldValues, Out, Column extends string>(
  props: MatrixFieldProps<V, Out, Column>,
) {
  const { legend, hint, rowsLabel, rows, columns, fillRest } = props;
  const id = useId();
  const idOf = (row: number, column: string) => `${id}-${row}-${column}`;
  const moveFrom = (row: number, column: Column) => (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focusCell((at) => idOf(at, column), { from: row, step, end: rows.length });
  };
  return (
    <FieldSet legend={legend} {...(hint !== undefined && { statusMessage: hint })}>
      <Box direction="vertical" gap="SP2" align="left">
        <table className={classes['matrix']}>
          <thead>
            <tr>
              <Heading text={rowsLabel} />
              {columns.map(({ key, label }) => (
                <Heading key={key} text={label} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MatrixLine
                key={row.id}
                control={props.control}
                label={row.label}
                switchName={rows.length > 1 ? props.switchName(index) : null}
                offText={props.offText}
                cells={columns.map((column) => ({
                  ...column,
                  id: idOf(index, column.key),
                  name: props.cellName(index, column.key),
                  onKeyDown: moveFrom(index, column.key),
                }))}
              />
            ))}
          </tbody>
        </table>
        {fillRest !== null && (
          <TextButton size="small" onClick={fillRest.onClick}>
            {fillRest.label}
          </TextButton>
        )}
      </Box>
    </FieldSet>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <th scope="col">
      <Text size="tiny" secondary>
        {text}
      </Text>
    </th>
  );
}

type Walk = { from: number; step: number; end: number };

/** Rows that take no part have no cell: the next one that has gets the focus. */
function focusCell(idOf: (row: number) => string, { from, step, end }: Walk): void {
  for (let row = from + step; row >= 0 && row < end; row += step) {
    const cell = document.getElementById(idOf(row));
    if (cell instanceof HTMLInputElement) {
      cell.focus();
      cell.select();
      return;
    }
  }
}
