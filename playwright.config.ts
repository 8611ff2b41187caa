import { defineConfig } from '@playwright/test';

/** Browser tests: the built extension in real Chromium, on the practice site at the real host names. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/set-up.ts',
  fullyParallel: true,
  // One more than the cores of a small machine: tests wait for more than they compute.
  workers: 3,
  // A browser can miss its moment on a busy machine: what passes at the second attempt counts, and is named.
  retries: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
