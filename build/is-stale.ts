/** Tells whether the built program is older than its sources, so that a start builds only when it must. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from './vite-configs.ts';

const SOURCES = ['main', 'renderer', 'shared', 'build', 'resources/locales'];
const FILES = ['package.json', 'package-lock.json', 'vite.config.ts'];
/** Written last, since the preload is built last. */
const LAST_BUILT = 'dist/preload/preload.cjs';

/** Gives true when nothing is built yet or a source has changed since. */
export function isStale(): boolean {
  const built = join(PROGRAM_FOLDER, LAST_BUILT);
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const sources = SOURCES.map((name) => join(PROGRAM_FOLDER, name)).filter(existsSync);
  const inside = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const files = FILES.map((name) => join(PROGRAM_FOLDER, name)).filter(existsSync);
  return [...inside, ...files].some((file) => statSync(file).mtimeMs > builtAt);
}
