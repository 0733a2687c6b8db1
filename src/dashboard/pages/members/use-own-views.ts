import { useState } from 'react';
import type { MemberView } from '../../../domain/member-views';
import { keepOwnViews, readOwnViews, type OwnView } from './own-views';

/** The owner's own views, and how to add to them and take away from them; a name given again replaces its view. */
export function useOwnViews() {
  const [views, setViews] = useState(readOwnViews);
  const keep = (next: OwnView[]) => {
    keepOwnViews(next);
    setViews(next);
  };
  return {
    views,
    save: (name: string, view: MemberView) => {
      keep([...views.filter((one) => one.name !== name), { name, view }]);
    },
    remove: (name: string) => {
      keep(views.filter((one) => one.name !== name));
    },
  };
}
