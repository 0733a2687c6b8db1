import { useEffect, type RefObject } from 'react';

/** The search boxes on screen; the one that came last lies on top. */
const shown: RefObject<HTMLInputElement | null>[] = [];

/** Jumps to a search box by `/`, unless somebody is typing; with several on screen, to the one that came last. */
export function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  // Synchronises with the keyboard of the whole document.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (shown.at(-1) !== input) return;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    shown.push(input);
    document.addEventListener('keydown', handleKeyDown);
    return () => {
      shown.splice(shown.indexOf(input), 1);
      document.removeEventListener('keydown', handleKeyDown);
    };
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
