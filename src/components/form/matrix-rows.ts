/** A row of a matrix as typed: whether it takes part, and the text of each of its cells. */
export type MatrixRow<Column extends string> = { isOn: boolean } & Readonly<Record<Column, string>>;

/** Whether every cell of the row is filled in. */
export function isComplete<Column extends string>(
  row: MatrixRow<Column>,
  columns: readonly Column[],
): boolean {
  return row.isOn && columns.every((column) => row[column].trim() !== '');
}

/**
 * Fills the rows that have gaps, or take no part, with the amounts of the nearest complete row before them, or else of
 * the first one after. What is filled in already stays. Without any complete row nothing changes.
 */
export function fillRest<Column extends string, Row extends MatrixRow<Column>>(
  rows: readonly Row[],
  columns: readonly Column[],
): Row[] {
  const isWhole = (row: Row) => isComplete(row, columns);
  return rows.map((row, index) => {
    if (isWhole(row)) return row;
    const source = rows.slice(0, index).findLast(isWhole) ?? rows.slice(index).find(isWhole);
    return source === undefined ? row : { ...row, ...filled(row, source, columns), isOn: true };
  });
}

function filled<Column extends string>(
  row: MatrixRow<Column>,
  source: MatrixRow<Column>,
  columns: readonly Column[],
): Record<string, string> {
  const isUntouched = !row.isOn || columns.every((column) => row[column].trim() === '');
  return Object.fromEntries(
    columns.map((column) => {
      const own = row[column].trim();
      return [column, isUntouched || own === '' ? source[column] : row[column]];
    }),
  );
}
