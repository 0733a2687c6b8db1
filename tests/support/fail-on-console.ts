import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

/** The design system uses its own deprecated props and says so; where we use one, the linter says it. */
const DESIGN_SYSTEM_DEPRECATION = '@wix/design-system: [WARNING]';

let error: MockInstance<typeof console.error>;
let warn: MockInstance<typeof console.warn>;

/** A console.error or console.warn during a test fails it, unless the test replaces the spy and says why. */
beforeEach(() => {
  error = vi.spyOn(console, 'error');
  warn = vi.spyOn(console, 'warn');
});

afterEach(() => {
  const errors = error.mock.calls;
  const warnings = warn.mock.calls.filter(
    ([message]) => !String(message).startsWith(DESIGN_SYSTEM_DEPRECATION),
  );
  vi.restoreAllMocks();
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
});
