import { ROW } from './use-row-keys';

/** Puts the focus on the row of a record; does nothing when the record is not on this page of its table. */
export function focusRow(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  rows.find((row) => row.dataset['key'] === id)?.focus();
}
