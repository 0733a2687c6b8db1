import { ROW } from './use-row-keys';

/** Puts the focus on the row of a record; does nothing when the record is not on this page of its table. */
export function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`${ROW}[data-key="${CSS.escape(id)}"]`)?.focus();
}
