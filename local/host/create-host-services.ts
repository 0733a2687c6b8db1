import type { DashboardConfig } from '../dashboard-config';
import type { DashboardLocation } from './dashboard-location';
import type { Frames } from './frames';
import { createFrames } from './frames';
import type { LeaveGuard } from './leave-guard';
import { createLeaveGuard } from './leave-guard';
import type { Modals } from './modals';
import { createModals } from './modals';
import type { Navigation } from './navigation';
import { createNavigation } from './navigation';
import type { Session } from './session';
import { createSession } from './session';
import type { Store } from './store';
import { createStore } from './store';
import type { Toasts } from './toasts';
import { createToasts } from './toasts';

/** Everything that lives as long as the dashboard is open, apart from what is on screen. */
export type HostServices = {
  readonly config: DashboardConfig;
  readonly session: Store<Session>;
  readonly guard: LeaveGuard;
  readonly navigation: Navigation;
  readonly toasts: Toasts;
  readonly modals: Modals;
  readonly frames: Frames;
  /** The title that the current page has given itself. */
  readonly pageTitle: Store<string | null>;
};

export function createHostServices(config: DashboardConfig, window: Window): HostServices {
  const session = createSession(window);
  const guard = createLeaveGuard();
  const navigation = createNavigation({ window, pages: config.pages, guard });
  const modals = createModals(config.modals);
  const pageTitle = createStore<string | null>(null);
  onPageChange(navigation, () => {
    pageTitle.set(null);
    modals.closeAll();
  });
  return {
    config,
    session,
    guard,
    navigation,
    toasts: createToasts(),
    modals,
    frames: createFrames(window),
    pageTitle,
  };
}

/** Calls back when another page is shown, but not when a page moves within itself. */
function onPageChange({ current }: Navigation, callback: () => void) {
  const toPageId = (location: DashboardLocation) => {
    if (location.kind === 'stand-in') return `${location.name} ${location.id}`;
    return location.kind === 'page' ? location.page.id : null;
  };
  let last = toPageId(current.get());
  current.subscribe(() => {
    const pageId = toPageId(current.get());
    if (pageId === last) return;
    last = pageId;
    callback();
  });
}
