import { useEffect, useRef, type RefObject } from 'react';
import { isFocusNowhere } from '../use-return-focus';
import { ROW } from './use-row-keys';

type Place = { key: string | undefined; index: number };

/**
 * When a row goes with the focus in it, or the button in it that had the focus, the focus moves to that row or to the one
 * that took its place. Otherwise the next Tab would start at the top of the page again.
 */
export function useHeldFocus(container: RefObject<HTMLElement | null>): void {
  const place = useRef<Place | null>(null);
  // Synchronises with the browser's focus, which a click on nothing takes away on purpose.
  useEffect(() => {
    const rememberPlace = ({ target }: Event) => {
      place.current = target instanceof Element ? placeOf(target, container.current) : null;
    };
    const forgetPlace = () => {
      place.current = null;
    };
    document.addEventListener('focusin', rememberPlace);
    document.addEventListener('pointerdown', forgetPlace);
    return () => {
      document.removeEventListener('focusin', rememberPlace);
      document.removeEventListener('pointerdown', forgetPlace);
    };
  }, [container]);
  // With every rendering, because each may take something away.
  useEffect(() => {
    if (place.current !== null && isFocusNowhere()) {
      rowAt(place.current, container.current)?.focus();
    }
  });
}

function rowsOf(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>(ROW) ?? [])];
}

function placeOf(target: Element, container: HTMLElement | null): Place | null {
  const rows = rowsOf(container);
  const index = rows.findIndex((row) => row.contains(target));
  return index === -1 ? null : { key: rows[index]?.dataset['key'], index };
}

function rowAt({ key, index }: Place, container: HTMLElement | null): HTMLElement | undefined {
  const rows = rowsOf(container);
  return rows.find((row) => row.dataset['key'] === key) ?? rows[index] ?? rows.at(-1);
}
