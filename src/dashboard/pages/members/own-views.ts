import { z } from 'zod';
import { memberView } from '../../../domain/member-views';

const KEY = 'rungs.member-views';

const ownViews = z.array(z.object({ name: z.string(), view: memberView }));

/** A view that the owner named; it lives in this browser. */
export type OwnView = z.output<typeof ownViews>[number];

/** The views kept in this browser; none where it keeps nothing. */
export function readOwnViews(): OwnView[] {
  try {
    return ownViews.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps the views; false where the browser keeps nothing. */
export function keepOwnViews(views: readonly OwnView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
