import { useEffect, useRef } from 'react';

/** Whether nothing has the focus, so that the next Tab would start at the top of the page. */
export function isFocusNowhere(): boolean {
  return document.activeElement === document.body;
}

/** Calls back, with what had the focus when the component came, when it leaves and takes the focus with it. */
export function useReturnFocus(onReturnFocus: (before: HTMLElement | null) => void): void {
  const latest = useRef(onReturnFocus);
  // Synchronises with the browser's focus.
  useEffect(() => {
    latest.current = onReturnFocus;
  }, [onReturnFocus]);
  useEffect(() => {
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    return () => {
      if (isFocusNowhere()) latest.current(before);
    };
  }, []);
}
