import { stringify } from 'csv-stringify/browser/esm/sync';
import type { MoverRow } from './mover-rows';

type MoverTexts = {
  columns: { name: string; email: string; points: string; from: string; to: string };
  nameOf: (key: string | null) => string;
};

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Those who move as a file for spreadsheets. What looks like a formula is written so that it is none. */
export function toMoversCsv(rows: readonly MoverRow[], { columns, nameOf }: MoverTexts): string {
  const lines = rows.map(({ contact, points, from, to }) => ({
    name: contact?.name ?? contact?.displayName ?? '',
    email: contact?.email ?? '',
    points,
    from: nameOf(from),
    to: nameOf(to),
  }));
  const text = stringify(lines, {
    header: true,
    columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
    escape_formulas: true,
  });
  return BYTE_ORDER_MARK + text;
}
