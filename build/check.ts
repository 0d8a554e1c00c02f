/**
 * `npm test`: every check, each timed; the first failure ends it. CI runs this and nothing else. What leaves a core
 * idle runs side by side, the rest one after another.
 */
import '../main/node-version-guard.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findProgramFolder } from '../main/node/program-folders.ts';
import { hasElectronRuntime } from './electron-runtime.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The check of its stage that has to pass before. */
  readonly after?: string;
}

const inElectron = hasElectronRuntime();

/** Each stage is what may run side by side: most of the first wait now and then, for a disk or for the end of a process. */
const stages: readonly (readonly Check[])[] = [
  [
    // One checker: each of the four that it would start works out the same libraries again, for two cores.
    { name: 'types', command: 'tsc', args: ['-b', '--checkers', '1'] },
    { name: 'format', command: 'oxfmt', args: ['--check'] },
    // An unresolved import would silence the rules that look at types.
    {
      name: 'lint',
      command: 'oxlint',
      args: ['--type-aware', '--deny-warnings'],
      after: 'types',
    },
    { name: 'unused code and packages', command: 'knip', args: [] },
    { name: 'build', command: 'node', args: ['build/build.ts'] },
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
  ],
  [
    {
      name: inElectron ? 'end to end, in Chromium and in Electron' : 'end to end, in Chromium',
      command: 'playwright',
      args: ['test'],
    },
  ],
  // Last: it builds again and packs what it has built.
  ...(inElectron ? [[{ name: 'package', command: 'node', args: ['build/check-package.ts'] }]] : []),
];

const folder = findProgramFolder();

/** Gives whether it passed. Where others run beside it, its words come in one piece at its end. */
function run({ command, args }: Check, alone: boolean): Promise<boolean> {
  const bin = join(folder, 'node_modules', '.bin');
  const file = process.platform === 'win32' ? `${command}.cmd` : command;
  const environment = {
    ...process.env,
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
  };
  return new Promise((settle) => {
    const said: Buffer[] = [];
    const child = spawn(file, args, {
      cwd: folder,
      stdio: alone ? 'inherit' : 'pipe',
      env: environment,
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece: Buffer) => said.push(piece));
    child.once('error', () => settle(false));
    child.once('close', (code) => {
      for (const piece of said) process.stdout.write(piece);
      settle(code === 0);
    });
  });
}

async function timed(check: Check, alone: boolean): Promise<boolean> {
  if (alone) process.stdout.write(`\n▸ ${check.name}\n`);
  const started = performance.now();
  const ok = await run(check, alone);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)\n`);
  return ok;
}

process.stdout.write(
  inElectron
    ? 'A real Electron is named: its tests run too.\n'
    : 'No real Electron is named: what only it can show is not tried (docs/how-to/try-electron.md).\n',
);
let passed = 0;
for (const stage of stages) {
  const results = new Map<string, Promise<boolean>>();
  for (const check of stage) {
    const before = results.get(check.after ?? '') ?? Promise.resolve(true);
    const result = before.then((isMet) => isMet && timed(check, stage.length === 1));
    results.set(check.name, result);
  }
  const ended = await Promise.all(results.values());
  passed += ended.filter(Boolean).length;
  const failed = ended.length - ended.filter(Boolean).length;
  if (failed > 0) {
    process.stdout.write(`\nchecks: ${passed} passed, ${failed} failed\n`);
    process.exit(1);
  }
}
process.stdout.write(`\nchecks: ${passed} passed, 0 failed\n`);
