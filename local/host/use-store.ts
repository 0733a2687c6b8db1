import { useSyncExternalStore } from 'react';
import type { Readable } from './store';

/** The store's value, kept current. */
export function useStore<T>(store: Readable<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
