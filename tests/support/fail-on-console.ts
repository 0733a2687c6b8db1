import { afterEach, beforeEach, expect, vi } from 'vitest';

/** The design system uses its own deprecated props and says so; where we use one, the linter says it. */
const DESIGN_SYSTEM_DEPRECATION = '@wix/design-system: [WARNING]';

/** A console.error or console.warn during a test fails it, unless the test replaces the spy and says why. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const warnings = vi
    .mocked(console.warn)
    .mock.calls.filter(([message]) => !String(message).startsWith(DESIGN_SYSTEM_DEPRECATION));
  const errors = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
});
