import { defineConfig } from '@playwright/test';

/**
 * Browser stories against the production build. The browser and the product under test come from
 * the fixtures in tests/e2e/support, so nothing is downloaded and no server must be running.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/support/build-app.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { locale: 'en-US', timezoneId: 'UTC', trace: 'retain-on-failure' },
});
