import { useEffect, useRef, type RefObject } from 'react';
import { isFocusNowhere } from './use-return-focus';

/** For what takes the place of an element that had the focus: it takes the focus, too, unless something else has it. */
export function useTakeLostFocus(): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  // Synchronises with the browser's focus.
  useEffect(() => {
    if (isFocusNowhere()) element.current?.focus();
  }, []);
  return element;
}
