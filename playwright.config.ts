import { defineConfig } from '@playwright/test';

// Pictures are only alike in one and the same browser: the one that comes through npm, for Linux x64.
const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  // A missing picture is a failure; `npm run gallery:ui -- --update` makes them.
  updateSnapshots: 'none',
  projects: [
    { name: 'chromium', testDir: 'tests/e2e/specs' },
    ...(hasPackagedChromium
      ? [
          { name: 'gallery build', testDir: 'tests/gallery', testMatch: 'build.setup.ts' },
          {
            name: 'gallery',
            testDir: 'tests/gallery',
            dependencies: ['gallery build'],
            snapshotPathTemplate: 'tests/gallery/pictures/{arg}{ext}',
          },
        ]
      : []),
  ],
});
