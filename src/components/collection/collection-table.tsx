import { Table, type TableColumn } from '@wix/design-system';
import { useRef, type MouseEvent } from 'react';
import { selectionColumn, type CollectionSelection } from './selection-column';
import { useHeldFocus } from './use-held-focus';
import { useRowKeys } from './use-row-keys';

const MIN_WIDTH_PX = 800;

export type CollectionSort<Key extends string> = { key: Key; isDescending: boolean };

export type CollectionColumn<Row, Key extends string> = Omit<
  TableColumn<Row>,
  'key' | 'sortable' | 'sortDescending'
> & {
  key: string;
  /** There when the list can be sorted by it. */
  sortKey?: Key;
  /** Its cells have controls of their own: a click there does not open the row. */
  hasControls?: boolean;
};

type CollectionTableProps<Row extends { id: string }, Key extends string> = {
  rows: Row[];
  columns: readonly CollectionColumn<Row, Key>[];
  sort: CollectionSort<Key>;
  onSort: (sort: CollectionSort<Key>) => void;
  /** The record whose panel is open. */
  openId: string;
  onOpen: (row: Row) => void;
  /** Boxes before the rows, for actions on several records. */
  selection?: CollectionSelection<Row>;
  /** Narrower than this, as on a zoomed page, the table scrolls sideways below a toolbar that stays in view. */
  minWidthPx?: number;
};

/**
 * The one way to list records. A row opens by click, Enter or Space; arrow keys move between rows. Each row shows its
 * name in a button (`RowTitle`), which is what a screen reader finds.
 */
export function CollectionTable<Row extends { id: string }, Key extends string>(
  props: CollectionTableProps<Row, Key>,
) {
  const { rows, sort, onSort, openId, onOpen, selection, minWidthPx = MIN_WIDTH_PX } = props;
  const columns =
    selection === undefined
      ? props.columns
      : [selectionColumn<Row, Key>(rows, selection), ...props.columns];
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  useHeldFocus(container);
  return (
    <div ref={container}>
      <Table<Row>
        data={rows}
        columns={columns.map((column) => toTableColumn(column, sort))}
        rowVerticalPadding="small"
        showLastRowDivider
        horizontalScroll
        width={`max(100%, ${minWidthPx}px)`}
        onRowClick={onOpen}
        isRowActive={(row) => row.id === openId}
        onSortClick={(_column, index) => {
          const key = columns[index]?.sortKey;
          if (key !== undefined) onSort(nextSort(sort, key));
        }}
      />
    </div>
  );
}

function toTableColumn<Row, Key extends string>(
  { sortKey, hasControls = false, ...column }: CollectionColumn<Row, Key>,
  sort: CollectionSort<Key>,
): TableColumn<Row> {
  const cell = { ...column, ...(hasControls && { onCellClick: keepRowClosed }) };
  if (sortKey === undefined) return cell;
  return {
    ...cell,
    sortable: true,
    ...(sortKey === sort.key && { sortDescending: sort.isDescending }),
  };
}

/** The first click on a column shows the most first, the next one turns it round. */
function nextSort<Key extends string>(sort: CollectionSort<Key>, key: Key): CollectionSort<Key> {
  return { key, isDescending: key === sort.key ? !sort.isDescending : true };
}

/** What the design system calls with column, row, index and the event; its types leave it out. */
function keepRowClosed(...[, , , event]: [unknown, unknown, unknown, MouseEvent]): void {
  event.stopPropagation();
}
