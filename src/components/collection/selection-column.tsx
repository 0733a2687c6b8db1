import { Checkbox } from '@wix/design-system';
import { VisuallyHidden } from '../visually-hidden';
import type { CollectionColumn } from './collection-table';

/** Which records are chosen for an action on several; it outlives the page of the list on which they were chosen. */
export type CollectionSelection<Row> = {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
  /** Names the box of a row, such as "Select Ada". */
  labelOf: (row: Row) => string;
  /** Names the box of all rows in view. */
  allLabel: string;
};

/** The boxes before the rows. The design system's own have no names, so a screen reader could not tell them apart. */
export function selectionColumn<Row extends { id: string }, Key extends string>(
  rows: readonly Row[],
  { ids, onChange, labelOf, allLabel }: CollectionSelection<Row>,
): CollectionColumn<Row, Key> {
  const chosen = rows.filter(({ id }) => ids.has(id));
  const isAll = rows.length > 0 && chosen.length === rows.length;
  return {
    key: 'selection',
    width: '36px',
    title: (
      <Checkbox
        checked={isAll}
        indeterminate={chosen.length > 0 && !isAll}
        onChange={() => {
          onChange(isAll ? without(ids, rows) : new Set([...ids, ...rows.map(({ id }) => id)]));
        }}
      >
        <VisuallyHidden>{allLabel}</VisuallyHidden>
      </Checkbox>
    ),
    hasControls: true,
    render: (row) => (
      <Checkbox
        checked={ids.has(row.id)}
        onChange={() => {
          onChange(ids.has(row.id) ? without(ids, [row]) : new Set([...ids, row.id]));
        }}
      >
        <VisuallyHidden>{labelOf(row)}</VisuallyHidden>
      </Checkbox>
    ),
  };
}

function without(ids: ReadonlySet<string>, rows: readonly { id: string }[]): ReadonlySet<string> {
  const gone = new Set(rows.map(({ id }) => id));
  return new Set([...ids].filter((id) => !gone.has(id)));
}
