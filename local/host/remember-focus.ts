/**
 * Remembers what has the focus, within a frame as well, and returns how to give it back. A frame that was inert
 * meanwhile has forgotten it.
 */
export function rememberFocus(document: Document): () => void {
  const outer = document.activeElement;
  const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
  return () => {
    for (const element of [outer, inner]) {
      if (element && isFocusable(element)) element.focus();
    }
  };
}

/** An element of a frame is no instance of this window's classes. */
function isFocusable(element: Element): element is HTMLElement {
  return 'focus' in element;
}
