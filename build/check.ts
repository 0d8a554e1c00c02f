/** `npm test`: every check, one after another, each timed; the first failure ends it. CI runs this and nothing else. */
import '../main/node-version-guard.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findProgramFolder } from '../main/node/program-folders.ts';
import { hasElectronRuntime } from './electron-runtime.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const inElectron = hasElectronRuntime();

const checks: readonly Check[] = [
  { name: 'format', command: 'prettier', args: ['--check', '.'] },
  // Types come before lint: an unresolved import silences the rules that look at types.
  { name: 'types', command: 'tsc', args: ['-b'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'unused code and packages', command: 'knip', args: [] },
  {
    name: 'unit, integration, migration, architecture, transports',
    command: 'vitest',
    args: ['run'],
  },
  // A little of each fault, the same each time; `npm run test:faults` tries them all.
  {
    name: 'faults, briefly',
    command: 'node',
    args: ['tests/faults/run.ts', '--quick', '--seed', '20261125'],
  },
  { name: 'build', command: 'node', args: ['build/build.ts'] },
  {
    name: inElectron ? 'end to end, in Chromium and in Electron' : 'end to end, in Chromium',
    command: 'playwright',
    args: ['test'],
  },
  // Last: it builds again and packs what it has built.
  ...(inElectron ? [{ name: 'package', command: 'node', args: ['build/check-package.ts'] }] : []),
];

const folder = findProgramFolder();

function run({ command, args }: Check): Promise<boolean> {
  const bin = join(folder, 'node_modules', '.bin');
  const file = process.platform === 'win32' ? `${command}.cmd` : command;
  const environment = {
    ...process.env,
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
  };
  return new Promise((settle) => {
    const child = spawn(file, args, {
      cwd: folder,
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32',
    });
    child.once('error', () => settle(false));
    child.once('close', (code) => settle(code === 0));
  });
}

process.stdout.write(
  inElectron
    ? 'A real Electron is named: its tests run too.\n'
    : 'No real Electron is named: what only it can show is not tried (docs/how-to/try-electron.md).\n',
);
let passed = 0;
for (const check of checks) {
  process.stdout.write(`\n▸ ${check.name}\n`);
  const started = performance.now();
  const ok = await run(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)\n`);
  if (!ok) {
    process.stdout.write(`\nchecks: ${passed} passed, 1 failed\n`);
    process.exit(1);
  }
  passed += 1;
}
process.stdout.write(`\nchecks: ${passed} passed, 0 failed\n`);
