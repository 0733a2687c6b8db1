/** What the emulator remembers about itself, such as the clock's offset and the time of the last recalculation. */
export type StateStore = {
  get(key: StateKey): string | undefined;
  set(key: StateKey, value: string): void;
};

export type StateKey =
  | 'clock-offset-ms'
  | 'seed'
  | 'settings'
  /** In a snapshot: the emulator's time when it was taken. */
  | 'snapshot-now'
  | 'tiers-recalculated-at'
  | 'tiers-window-start';
