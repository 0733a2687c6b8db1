import { defineConfig } from 'vitest/config';

/** A guard against hanging, not a measurement: machines that run the tests may be slow and busy. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'unit',
          environment: 'node',
          include: ['{src,emulator,local}/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/support/fail-on-console.ts'],
        },
      },
      {
        test: {
          ...PATIENCE,
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/component-setup.ts'],
        },
      },
      {
        test: {
          ...PATIENCE,
          name: 'contract',
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
