import type { EnvironmentState, ProviderAPI, StateObserver } from '@wix/dashboard/provider';
import { LayoutType } from '@wix/dashboard/provider';
import { z } from 'zod';
import { toEnvironment } from './environment';
import type { Connection } from './frames';
import type { HostServices } from './create-host-services';
import type { Readable } from './store';

type LayerState = 'foreground' | 'background';

export type Frame = {
  /** What the extension is told by `observeState`; null while that is not its business. */
  readonly state: Readable<Record<string, unknown> | null>;
  readonly layer: Readable<LayerState>;
  /** The extension follows our state, and will render. */
  readonly onReady: () => void;
  readonly onHeight: (heightPx: number) => void;
  readonly closeModal: ProviderAPI['closeModal'];
};

/**
 * The host's side of `@wix/dashboard` for one frame, as https://dev.wix.com/docs/sdk/host-modules/dashboard
 * describes it. What no page of ours uses refuses by name.
 */
export function connectFrame(services: HostServices, frame: Frame): Connection {
  const { config, navigation, toasts, modals, guard, session, pageTitle } = services;
  const leftovers: (() => void)[] = [];
  const untilDisposed = (stop: () => void) => {
    leftovers.push(stop);
    return stop;
  };
  const api: ProviderAPI = {
    ...unsupported,
    showToast: (toast) => toasts.show(toast),
    navigate: (to, options) => {
      const destination = typeof to === 'string' ? { pageId: to } : to;
      const guarded = isAnotherPage(services, destination.pageId);
      const { history = 'push' } = options ?? {};
      void navigation.navigate(navigation.toUrl(destination), { history, guarded });
    },
    navigateBack: () => navigation.back(),
    getPageUrl: (to) => Promise.resolve(new URL(navigation.toUrl(to), window.location.href).href),
    updateHeight: frame.onHeight,
    observeState: (observer) => {
      frame.onReady();
      return { disconnect: untilDisposed(observe(services, frame.state, observer)) };
    },
    openModal: (modalId, params) => modals.open(modalId, params),
    closeModal: frame.closeModal,
    getAccessToken: () => Promise.resolve(config.tokens[session.get().identity]),
    onBeforeUnload: (handler) => ({ remove: untilDisposed(guard.add(handler)) }),
    setPageTitle: (title) => pageTitle.set(title),
    onLayerStateChange: (callback) => ({
      remove: untilDisposed(observeLayer(frame.layer, callback)),
    }),
    getSiteInfo: () => ({ wixEditorAvailable: false, wixEditorActive: false }),
    pageGetLayout: () => ({ type: LayoutType.Desktop }),
  };
  return { api, dispose: () => leftovers.forEach((stop) => stop()) };
}

/**
 * Calls the observer now and whenever what it is told changes. Returns how to stop that.
 * What the observer expects, `P` and `E`, is its own claim: no host can check it.
 */
function observe<P, E extends EnvironmentState>(
  { navigation, session }: HostServices,
  state: Frame['state'],
  observer: StateObserver<P, E>,
) {
  const tell = () => {
    const environment = toEnvironment(session.get(), navigation.current.get());
    const value = state.get();
    if (value) observer(z.custom<P>().parse(value), z.custom<E>().parse(environment));
  };
  tell();
  return state.subscribe(tell);
}

function observeLayer(layer: Frame['layer'], callback: (state: LayerState) => void) {
  let last = layer.get();
  return layer.subscribe(() => {
    if (layer.get() === last) return;
    last = layer.get();
    callback(last);
  });
}

function isAnotherPage({ navigation }: HostServices, pageId: string | undefined) {
  const current = navigation.current.get();
  return pageId !== undefined && !(current.kind === 'page' && current.page.id === pageId);
}

const refuse = (name: string) => () => {
  throw new Error(`The local dashboard does not offer ${name}.`);
};

const unsupported = {
  sidePanelOpen: refuse('sidePanel.open'),
  sidePanelClose: refuse('sidePanel.close'),
  scopeSwitchTo: refuse('scope.switchTo'),
  openMediaManager: refuse('openMediaManager'),
  requestFeedback: refuse('requestFeedback'),
  installApp: refuse('installApp'),
  getWidget: refuse('getWidget'),
  getWidgetAsync: refuse('getWidgetAsync'),
  getDashboardPlugins: refuse('getDashboardPlugins'),
  getDashboardMenuPlugins: refuse('getDashboardMenuPlugins'),
};
