import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A console.error or console.warn during a test fails it, unless the test replaces the spy and says why. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
