import { ROW } from './use-row-keys';

/** Puts the focus on the row of a record; does nothing when the record is not on this page of its table. */
export function focusRow(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  rows.find((row) => row.dataset['key'] === id)?.focus();
}

/** Puts the focus where the list begins; does nothing when there is none. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(ROW)?.focus();
}

/** Puts the focus on the box that chooses all rows in view; does nothing when there are none. */
export function focusAllBox(): void {
  document.querySelector<HTMLElement>('[data-all-box] input')?.focus();
}
