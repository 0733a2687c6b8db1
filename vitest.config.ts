import { defineConfig } from 'vitest/config';

/** A guard against hanging, not a measurement: machines that run the tests may be slow and busy. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };

/**
 * The test files of a project share what they import: the design system alone takes ten seconds to load, which each of
 * forty files would wait for. They share no state, since each makes its own emulator and its own React root.
 */
const SHARED = { ...PATIENCE, isolate: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...SHARED,
          name: 'unit',
          sequence: { groupOrder: 0 },
          environment: 'node',
          include: ['{src,emulator,local}/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/support/fail-on-console.ts'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'component',
          sequence: { groupOrder: 1 },
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/component-setup.ts'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'contract',
          sequence: { groupOrder: 2 },
          environment: 'node',
          include: [
            process.env['LOYALTY_TARGET'] === 'wix'
              ? 'tests/contract/any-site/*.test.ts'
              : 'tests/contract/**/*.test.ts',
          ],
          setupFiles: ['tests/support/fail-on-console.ts'],
        },
      },
    ],
  },
});
