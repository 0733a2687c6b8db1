import { useState } from 'react';

type Trail = { list: string; cursors: readonly string[] };

export type CursorTrail = {
  /** Of the page on screen; null is the first one. */
  cursor: string | null;
  /** Pages before the one on screen. */
  pagesBefore: number;
  goTo: (cursor: string) => void;
  goBack: () => void;
  goToStart: () => void;
};

/**
 * The way through a list that knows only "what comes next": the cursors of the pages already seen, so that Previous
 * works too. `list` names the list (search, sort); another one starts at its first page. Cursors are not kept in the
 * address: Wix does not say how long they live, so a link with one could be dead.
 */
export function useCursorTrail(list: string): CursorTrail {
  const [trail, setTrail] = useState<Trail>({ list, cursors: [] });
  const cursors = trail.list === list ? trail.cursors : [];
  const walk = (next: readonly string[]) => {
    setTrail({ list, cursors: next });
  };
  return {
    cursor: cursors.at(-1) ?? null,
    pagesBefore: cursors.length,
    goTo: (cursor) => {
      walk([...cursors, cursor]);
    },
    goBack: () => {
      walk(cursors.slice(0, -1));
    },
    goToStart: () => {
      walk([]);
    },
  };
}
