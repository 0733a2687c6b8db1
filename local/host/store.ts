/** A value that can be followed, also by React's `useSyncExternalStore`. */
export type Readable<T> = {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};

export type Store<T> = Readable<T> & { readonly set: (value: T) => void };

export function createStore<T>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
