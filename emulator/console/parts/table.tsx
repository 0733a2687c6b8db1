import type { ReactNode } from 'react';

type TableProps = {
  /** What the table lists; for screen readers, because a heading says it to everybody else. */
  readonly label: string;
  readonly columns: readonly string[];
  /** Rows of the body. */
  readonly children: ReactNode;
};

/** A dense table that scrolls sideways within its place when there is too little room. */
export function Table({ label, columns, children }: TableProps) {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions need focus (axe: scrollable-region-focusable)
    <div className="table" role="group" aria-label={label} tabIndex={0}>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
