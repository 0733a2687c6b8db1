import type { Serializable } from '@wix/dashboard/provider';
import { z } from 'zod';
import type { DashboardModal } from '../dashboard-config';
import type { Store } from './store';
import { createStore } from './store';

type ModalParams = Record<string, unknown>;

export type OpenedModal = {
  readonly id: number;
  readonly modal: DashboardModal;
  readonly params: ModalParams;
  readonly resolve: (result: Serializable | undefined) => void;
};

export type Modals = {
  /** The open modals, the one on top last. */
  readonly opened: Store<readonly OpenedModal[]>;
  open(modalId: string, params?: ModalParams): { modalClosed: Promise<Serializable> };
  readonly close: (id: number, result?: Serializable) => void;
  /** Closes the modal on top, if there is one. */
  readonly closeTop: (result?: Serializable) => void;
  /** Closes them all, without results. */
  readonly closeAll: () => void;
};

/** The modals of the app that are open. Closed without a result, they resolve to `undefined`, as on Wix. */
export function createModals(modals: readonly DashboardModal[]): Modals {
  const opened = createStore<readonly OpenedModal[]>([]);
  let lastId = 0;

  const close = (id: number, result?: Serializable) => {
    const closed = opened.get().find((modal) => modal.id === id);
    opened.set(opened.get().filter((modal) => modal.id !== id));
    closed?.resolve(result);
  };

  return {
    opened,
    open: (modalId, params = {}) => {
      const modal = modals.find(({ id }) => id === modalId);
      if (!modal) throw new Error(`The app has no dashboard modal with the id ${modalId}.`);
      lastId += 1;
      const id = lastId;
      // Wix's type leaves out that a modal may close without a result.
      const modalClosed = new Promise<Serializable | undefined>((resolve) => {
        opened.set([...opened.get(), { id, modal, params, resolve }]);
      });
      return { modalClosed: z.custom<Promise<Serializable>>().parse(modalClosed) };
    },
    close,
    closeTop: (result) => {
      const top = opened.get().at(-1);
      if (top) close(top.id, result);
    },
    closeAll: () => {
      for (const { id } of opened.get()) close(id);
    },
  };
}
