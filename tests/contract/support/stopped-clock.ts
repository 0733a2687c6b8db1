/** Emulator time moves only when a test moves it, so nothing comes due by itself. */
export const STOPPED = { clock: { now: () => Date.UTC(2026, 0, 15, 12) } } as const;
