import type { ToastConfig } from '@wix/dashboard/provider';
import type { Store } from './store';
import { createStore } from './store';

const VISIBLE_TOASTS = 3;
const PRIORITIES = ['low', 'normal', 'high'] as const;

export type Toast = { readonly id: number; readonly config: ToastConfig };

export type Toasts = {
  /** The toasts on screen, oldest first. */
  readonly visible: Store<readonly Toast[]>;
  show(config: ToastConfig): { remove: () => void };
  remove(id: number): void;
};

/** Keeps at most three toasts on screen, as Wix does; the others wait, those of higher priority ahead. */
export function createToasts(): Toasts {
  const visible = createStore<readonly Toast[]>([]);
  let waiting: readonly Toast[] = [];
  let lastId = 0;

  const fill = (kept: readonly Toast[]) => {
    const free = VISIBLE_TOASTS - kept.length;
    const shown = waiting.slice(0, free);
    waiting = waiting.slice(free);
    visible.set([...kept, ...shown]);
    for (const toast of shown) toast.config.onToastSeen?.();
  };

  const remove = (id: number) => {
    waiting = waiting.filter((toast) => toast.id !== id);
    fill(visible.get().filter((toast) => toast.id !== id));
  };

  return {
    visible,
    show: (config) => {
      lastId += 1;
      const toast = { id: lastId, config };
      waiting = [...waiting, toast].sort((a, b) => rank(b) - rank(a));
      fill(visible.get());
      return { remove: () => remove(toast.id) };
    },
    remove,
  };
}

function rank({ config }: Toast) {
  return PRIORITIES.indexOf(config.priority ?? 'normal');
}
