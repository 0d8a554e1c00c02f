import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { hasElectronRuntime } from './build/electron-runtime.ts';
import { testFolder } from './tests/harness/test-folder.ts';

// The suite of real Electron runs where a runtime is named (docs/how-to/try-electron.md).
const hasElectron = hasElectronRuntime();

// Here, so that all processes of a run share one.
testFolder();

export default defineConfig({
  test: {
    alias: { argon2: join(import.meta.dirname, 'tests', 'harness', 'remembering-argon2.ts') },
    include: [
      '{main,renderer,shared}/**/*.test.{ts,tsx}',
      'tests/{architecture,migrations,integration,contract,documents,guards,harness}/**/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, ...(hasElectron ? [] : ['**/*.electron.test.ts'])],
    // One of the Word validators is a .NET program: without this it wants the system's ICU library.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    // Key derivation takes 256 MiB and a browser is started in some: two at a time on two cores.
    maxWorkers: 2,
    // A process reads the program once for all its files: what a module remembers (derived keys, the practice
    // vault's template) is meant to be remembered. A third of the time otherwise goes into reading it anew.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
