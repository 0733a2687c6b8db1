import { useEffect, useRef, type RefObject } from 'react';
import { isFocusNowhere } from '../../../components/use-return-focus';

/** Gives the focus to the beginning of the page when another step of it appears; the button that led there is gone. */
export function useStepFocus(step: string): RefObject<HTMLDivElement> {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  // Synchronises with the browser's focus.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (isFocusNowhere()) page.current?.focus();
  }, [step]);
  return page;
}
