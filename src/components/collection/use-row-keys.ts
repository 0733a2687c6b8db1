import { useEffect, type RefObject } from 'react';

/** How the design system marks its rows. */
export const ROW = 'tr[data-table-row]';

/** Arrow keys, Home and End move the focus between the rows of a table inside `container`. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  // Synchronises with key presses in rows that the design system renders; they are not ours to put handlers on.
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(ROW)) return;
      const rows = [...element.querySelectorAll<HTMLElement>(ROW)];
      const target = rowFor(event.key, rows, rows.indexOf(event.target));
      if (target === undefined) return;
      event.preventDefault();
      target.focus();
    };
    element.addEventListener('keydown', handleKeyDown);
    return () => {
      element.removeEventListener('keydown', handleKeyDown);
    };
  }, [container]);
}

function rowFor(key: string, rows: HTMLElement[], current: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[current + 1];
    case 'ArrowUp':
      return rows[current - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
