import { z } from 'zod';
import type { DashboardPage } from '../dashboard-config';
import type { DashboardLocation, Destination } from './dashboard-location';
import { parseDashboardLocation, toDashboardUrl } from './dashboard-location';
import type { LeaveGuard } from './leave-guard';
import type { Store } from './store';
import { createStore } from './store';

/** What we keep in the browser's history with each entry: how many came before it. */
const historySchema = z.object({ state: z.object({ index: z.number() }) });

type NavigateOptions = {
  readonly history?: 'push' | 'replace';
  /** False when a page moves within itself, which it does at its own risk. */
  readonly guarded?: boolean;
};

export type Navigation = {
  readonly current: Store<DashboardLocation>;
  navigate(url: string, options?: NavigateOptions): Promise<void>;
  back(): void;
  /** The address of a destination; without a page id, within the current page. */
  toUrl(destination: Destination): string;
};

type NavigationOptions = {
  readonly window: Window;
  readonly pages: readonly DashboardPage[];
  readonly guard: LeaveGuard;
};

/** Keeps the browser's address and the shown page the same, and asks before unsaved work is left. */
export function createNavigation({ window, pages, guard }: NavigationOptions): Navigation {
  const { history, location } = window;
  const read = () => parseDashboardLocation(pages, location);
  const current = createStore(read());
  let index = toIndex(history);
  /** What to do with the coming popstate events, which are of our own making. */
  const expected: ('settle' | 'ignore')[] = [];
  const settle = (newIndex: number) => {
    index = newIndex;
    current.set(read());
  };

  const canonicalUrl = (found: DashboardLocation) =>
    found.kind === 'page'
      ? toDashboardUrl(pages, found.page.id, toRelativeUrl(found))
      : location.href;
  history.replaceState({ index }, '', canonicalUrl(current.get()));

  const goBackOrForward = async (newIndex: number) => {
    const distance = newIndex - index;
    if (distance === 0 || !(await guard.objects())) {
      settle(newIndex);
      return;
    }
    // The browser has already moved: take that back, so that the address is right while the question stands.
    expected.push('ignore');
    history.go(-distance);
    if (!(await guard.ask())) return;
    expected.push('settle');
    history.go(distance);
  };

  window.addEventListener('popstate', () => {
    const ours = expected.shift();
    if (ours === 'ignore') return;
    const newIndex = toIndex(history);
    if (ours === 'settle') settle(newIndex);
    else void goBackOrForward(newIndex);
  });

  return {
    current,
    navigate: async (url, options = {}) => {
      if (new URL(url, location.href).href === location.href) return;
      if (options.guarded !== false && !(await guard.mayLeave())) return;
      if (options.history === 'replace') {
        history.replaceState({ index }, '', url);
        settle(index);
      } else {
        history.pushState({ index: index + 1 }, '', url);
        settle(index + 1);
      }
    },
    back: () => history.back(),
    toUrl: ({ pageId, relativeUrl }) => {
      const here = current.get();
      const currentId = here.kind === 'page' ? here.page.id : '';
      return toDashboardUrl(pages, pageId ?? currentId, relativeUrl);
    },
  };
}

function toRelativeUrl({ location }: DashboardLocation & { kind: 'page' }) {
  return `${location.pathname}${location.search}${location.hash}`;
}

function toIndex(history: History) {
  const parsed = historySchema.safeParse(history);
  return parsed.success ? parsed.data.state.index : 0;
}
