import { defineConfig } from '@playwright/test';
import { hasElectronRuntime } from './build/electron-runtime.ts';
import type { RuntimeOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<object, RuntimeOptions>({
  testDir: 'tests/e2e/specs',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  // The same stories in both; what only the real program has is in the folder `electron`.
  projects: [
    { name: 'chromium', use: { runtime: 'chromium' }, testIgnore: '**/specs/electron/**' },
    ...(hasElectronRuntime() ? [{ name: 'electron', use: { runtime: 'electron' as const } }] : []),
  ],
});
