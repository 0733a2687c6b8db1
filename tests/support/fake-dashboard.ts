import type { dashboard as realDashboard, PageParams, ToastConfig } from '@wix/dashboard';

type RealDashboard = typeof realDashboard;
type Observer = (params: unknown) => void;
type Destination = { pageId?: string; relativeUrl?: string };

/**
 * The dashboard around a page, for component tests: it keeps what the page did to it, and does to the page what a
 * person would. `component-setup.ts` puts its `dashboard` in the place of `@wix/dashboard`.
 */
class FakeDashboard {
  toasts: ToastConfig[] = [];
  /** Where the page sent somebody, apart from steps within itself. */
  visited: Destination[] = [];
  /** The steps that the page made within itself. */
  steps: { search: string; history: string | undefined }[] = [];
  openedModals: { modalId: string; params: unknown }[] = [];
  closedWith: unknown[] = [];
  /** What the next modals answer, in order; none left means that they are dismissed. */
  modalAnswers: unknown[] = [];
  #params: unknown = {};
  readonly #observers = new Set<Observer>();
  readonly #layerObservers = new Set<(state: 'foreground' | 'background') => void>();
  readonly #leaveGuards = new Set<(event: Event) => void>();

  /** Shows a page at a query string such as `?sort=balance`. */
  openPage(search = '', pageId = 'page-under-test'): void {
    const location: PageParams['location'] = { pageId, pathname: '', search };
    this.#tell({ location, displayMode: 'main' });
  }

  /** Shows a modal with what `openModal` was given. */
  openModal(params: unknown): void {
    this.#tell(params);
  }

  setLayer(state: 'foreground' | 'background'): void {
    this.#layerObservers.forEach((observer) => observer(state));
  }

  /** What the page said last in a toast. */
  lastToast(): string | undefined {
    const message = this.toasts.at(-1)?.message;
    return typeof message === 'string' ? message : undefined;
  }

  /** Whether the page would be left without asking. */
  canLeave(): boolean {
    const event = new Event('beforeunload', { cancelable: true });
    this.#leaveGuards.forEach((guard) => guard(event));
    return !event.defaultPrevented;
  }

  reset(): void {
    this.toasts = [];
    this.visited = [];
    this.steps = [];
    this.openedModals = [];
    this.closedWith = [];
    this.modalAnswers = [];
    this.#params = {};
    this.#observers.clear();
    this.#layerObservers.clear();
    this.#leaveGuards.clear();
  }

  readonly api = {
    observeState: (observer: Observer) => {
      this.#observers.add(observer);
      observer(this.#params);
      return { disconnect: () => this.#observers.delete(observer) };
    },
    navigate: (destination: Destination, options?: { history?: 'push' | 'replace' }) => {
      if (destination.pageId !== 'page-under-test') {
        this.visited.push(destination);
        return;
      }
      const search = destination.relativeUrl ?? '';
      this.steps.push({ search, history: options?.history });
      this.openPage(search);
    },
    showToast: (toast: ToastConfig) => {
      this.toasts.push(toast);
      return { remove: () => undefined };
    },
    openModal: ({ modalId, params }: { modalId: string; params?: unknown }) => {
      this.openedModals.push({ modalId, params });
      return { modalClosed: Promise.resolve(this.modalAnswers.shift()) };
    },
    closeModal: (answer?: unknown) => {
      this.closedWith.push(answer);
    },
    onLayerStateChange: (observer: (state: 'foreground' | 'background') => void) => {
      this.#layerObservers.add(observer);
      return { remove: () => this.#layerObservers.delete(observer) };
    },
    onBeforeUnload: (guard: (event: Event) => void) => {
      this.#leaveGuards.add(guard);
      return { remove: () => this.#leaveGuards.delete(guard) };
    },
  } satisfies Partial<Record<keyof RealDashboard, unknown>>;

  #tell(params: unknown): void {
    this.#params = params;
    this.#observers.forEach((observer) => observer(params));
  }
}

export const fakeDashboard = new FakeDashboard();
export const dashboard = fakeDashboard.api;
