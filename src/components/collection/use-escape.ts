import { useEffect, type RefObject } from 'react';

/**
 * Calls `onEscape` for Escape anywhere on the page, but for a text field outside the panel: there the key belongs to
 * the field. What handled the key already (an open tooltip or list) has prevented its default.
 */
export function useEscape(panel: RefObject<HTMLElement | null>, onEscape: () => void): void {
  // Synchronises with the keyboard of the whole document.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isFieldOutside(panel.current, event.target)) return;
      onEscape();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => {
      document.removeEventListener('keydown', handleKeyDown);
    };
  }, [panel, onEscape]);
}

function isFieldOutside(panel: HTMLElement | null, target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea') && !panel?.contains(target)
  );
}
