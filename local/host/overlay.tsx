import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { rememberFocus } from './remember-focus';

type OverlayProps = {
  readonly label: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/** A dialog over the dashboard. Takes the focus, gives it back when it goes; Escape and a click beside it dismiss it. */
export function Overlay({ label, onDismiss, children }: OverlayProps) {
  const panel = useRef<HTMLDivElement>(null);
  const giveFocusBack = useRef<() => void>();
  // The document's focus is outside of React. It is taken before what lies below becomes inert, and returned
  // after that is over, which is what the two kinds of effect are for.
  useLayoutEffect(() => {
    giveFocusBack.current = rememberFocus(document);
    panel.current?.focus();
  }, []);
  useEffect(() => () => giveFocusBack.current?.(), []);
  // Keys that are pressed anywhere in the dashboard, not only within the panel.
  useEffect(() => {
    const dismissOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onDismiss();
    };
    window.addEventListener('keydown', dismissOnEscape);
    return () => window.removeEventListener('keydown', dismissOnEscape);
  }, [onDismiss]);
  return (
    <div className="overlay">
      {/* A convenience for the mouse; Escape is its equal on the keyboard. */}
      <div className="overlay-backdrop" role="presentation" onMouseDown={onDismiss} />
      <div
        className="overlay-panel"
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        ref={panel}
      >
        {children}
      </div>
    </div>
  );
}
