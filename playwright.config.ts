import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
});
