import { useEffect, type RefObject } from 'react';
import { isFocusNowhere } from '../use-return-focus';

/**
 * Takes the focus when the element that has it leaves `container`: the browser would let it fall to the beginning of the
 * page, and whoever works with the keyboard would start all over.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  // Synchronises with the browser's focus, which nothing tells about elements that leave.
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let holder: EventTarget | null = null;
    const handleFocusIn = ({ target }: FocusEvent) => {
      holder = target;
    };
    // Some browsers tell of an element that leaves, too, but while it is still there.
    const handleFocusOut = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (holder === target && !hasLeft(target)) holder = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!hasLeft(holder)) return;
      holder = null;
      if (isFocusNowhere()) element.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', handleFocusIn);
    element.addEventListener('focusout', handleFocusOut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', handleFocusIn);
      element.removeEventListener('focusout', handleFocusOut);
      observer.disconnect();
    };
  }, [container]);
}

function hasLeft(target: EventTarget | null): boolean {
  return target instanceof Node && !target.isConnected;
}
