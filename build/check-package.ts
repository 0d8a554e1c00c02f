/**
 * Packs the program into a folder and tries it: what lies in it, its fuses read back, its start, its end.
 * For machines with a borrowed runtime (docs/how-to/try-electron.md); what is packed here is not handed out.
 */
import '../main/node-version-guard.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgramFolder } from '../main/node/program-folders.ts';
import { hasElectronRuntime } from './electron-runtime.ts';
import { wrongContents } from './packaged/contents.ts';
import { wrongFuses } from './packaged/fuses.ts';
import { wrongStart } from './packaged/try-start.ts';

if (process.platform !== 'linux' || !hasElectronRuntime()) {
  process.stderr.write('Needs Linux and a runtime: docs/how-to/try-electron.md says how.\n');
  process.exit(1);
}
const program = findProgramFolder();
const { status } = spawnSync(process.execPath, [join(program, 'build', 'package.ts')], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const folder = join(program, 'release', 'linux-unpacked');
const binary = join(folder, 'espor');
const looks = {
  contents: () => wrongContents(folder, process.env['ESPOR_SQLITE_BINDING'] ?? ''),
  fuses: () => wrongFuses(binary),
  start: () => wrongStart(binary),
};
let isSound = true;
for (const [name, look] of Object.entries(looks)) {
  const wrong = await look();
  isSound &&= wrong.length === 0;
  process.stdout.write(`${wrong.length === 0 ? '✓' : '✗'} package: ${name}\n`);
  for (const line of wrong) process.stdout.write(`    ${line}\n`);
}
process.exit(isSound ? 0 : 1);
