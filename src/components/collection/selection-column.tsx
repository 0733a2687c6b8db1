import { Checkbox } from '@wix/design-system';
import { useEffect, useRef } from 'react';
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
      <AllBox
        label={allLabel}
        chosen={isAll ? 'all' : chosen.length > 0 ? 'some' : 'none'}
        onToggle={() => {
          onChange(isAll ? without(ids, rows) : new Set([...ids, ...rows.map(({ id }) => id)]));
        }}
      />
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

type AllBoxProps = { label: string; chosen: 'all' | 'some' | 'none'; onToggle: () => void };

function AllBox({ label, chosen, onToggle }: AllBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  // Synchronises with the browser's box, to which the design system does not tell that it stands between its states.
  useEffect(() => {
    const input = box.current?.querySelector('input');
    if (input) input.indeterminate = chosen === 'some';
  }, [chosen]);
  return (
    <div ref={box} data-all-box="">
      <Checkbox checked={chosen === 'all'} indeterminate={chosen === 'some'} onChange={onToggle}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </Checkbox>
    </div>
  );
}
