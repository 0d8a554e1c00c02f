import { configDefaults, defineConfig } from 'vitest/config';

// The suite of real Electron runs where a runtime and a display are named (docs/how-to/try-electron.md).
const hasElectron = Boolean(process.env['ELECTRON_OVERRIDE_DIST_PATH'] && process.env['DISPLAY']);

export default defineConfig({
  test: {
    include: [
      '{main,renderer,shared}/**/*.test.{ts,tsx}',
      'tests/{architecture,migrations,integration,contract,documents}/**/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, ...(hasElectron ? [] : ['**/*.electron.test.ts'])],
    // Key derivation takes 256 MiB and a browser is started in some: two at a time on two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
