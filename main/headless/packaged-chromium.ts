/**
 * The Chromium that comes through npm, for the demo and the tests. It is unpacked once, beside the packages: so it
 * belongs to whoever installed them, and is never what another user of the computer, or an older version, has left.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findProgramFolder } from '../node/program-folders.ts';

export interface ChromiumStart {
  readonly executablePath: string;
  /** What its environment has beside that of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Gives how it is started, null where it is not among the packages, does not run, or cannot be unpacked. */
export async function findPackagedChromium(): Promise<ChromiumStart | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packages = join(findProgramFolder(), 'node_modules');
  const version = await readVersion(join(packages, '@sparticuz', 'chromium', 'package.json'));
  if (version === null) return null;
  const folder = join(packages, '.cache', `chromium-${version}`);
  try {
    if (!existsSync(folder)) await alone(`${folder}.lock`, () => unpackInto(folder));
  } catch {
    return null;
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

async function readVersion(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as { readonly version: string }).version;
}

const unpack =
  "import('@sparticuz/chromium').then(({ default: packaged }) => packaged.executablePath())";

/** In a process of its own, whose temp folder is the one to be filled: the package knows no other way. */
async function unpackInto(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await promisify(execFile)(process.execPath, ['--eval', unpack], {
    cwd: findProgramFolder(),
    env: {
      ...process.env,
      TMPDIR: draft,
      // Its own copies of some system libraries are unpacked only where it believes to run in the cloud service it was made for.
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    },
  });
  // Its list of folders with letters names the temp folder of that service.
  const list = join(draft, 'fonts', 'fonts.conf');
  const text = await readFile(list, 'utf8');
  await writeFile(list, text.replaceAll('/tmp/fonts', join(folder, 'fonts')));
  await rename(draft, folder);
}

/** Longer than unpacking takes on any machine seen, in ms. */
const staleAfter = 120_000;

/** Processes that begin together take turns: the first one unpacks. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  await mkdir(join(lock, '..'), { recursive: true });
  while (!(await take(lock))) await wait(100);
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Whether the lock is taken by this call. One that a killed process has left is removed. */
async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > staleAfter) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
