import { defineConfig } from '@playwright/test';
import { hasElectronRuntime } from './build/electron-runtime.ts';
import type { RuntimeOptions } from './tests/e2e/fixtures.ts';
import { testFolder } from './tests/harness/test-folder.ts';

// Pictures are only alike in one and the same browser: the one that comes through npm, for Linux x64.
const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

// Here, because every worker reads this file after the process that starts them all.
testFolder();

export default defineConfig<object, RuntimeOptions>({
  outputDir: 'test-results',
  // One more than the cores that CI has: a test often waits, for a toast or for a key to be derived.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
  // A missing picture is a failure; `npm run gallery:ui -- --update` makes them.
  updateSnapshots: 'none',
  // In both: what meets the computer, as vaults, files, keys and printed pages, and the story from end to end. In the
  // folder `electron` is what only the real program has, in `browser` what is the same in every Chromium (a form, a
  // message, an undo), or what needs a program that a test can reach into.
  projects: [
    {
      name: 'chromium',
      testDir: 'tests/e2e/specs',
      use: { runtime: 'chromium' },
      testIgnore: '**/specs/electron/**',
    },
    ...(hasElectronRuntime()
      ? [
          {
            name: 'electron',
            testDir: 'tests/e2e/specs',
            use: { runtime: 'electron' as const },
            testIgnore: '**/specs/browser/**',
            // Three windows of it on two cores: one stops answering now and then.
            workers: 2,
            // A window of the borrowed runtime may stop answering its driver. What fails twice is a fault; what passes
            // at the second try is listed as flaky.
            retries: 1,
          },
        ]
      : []),
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
