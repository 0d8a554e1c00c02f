/**
 * `npm run package`: builds the program and packs it with electron-builder for this system. Where
 * `ELECTRON_OVERRIDE_DIST_PATH` names a runtime, it packs from that one into an unpacked folder: a check
 * of the packing, not something to hand out.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { buildProgram } from './build-program.ts';
import { PROGRAM_FOLDER } from './vite-configs.ts';

const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];

await rm(join(PROGRAM_FOLDER, 'dist', 'development'), { recursive: true, force: true });
await buildProgram();
const config = { extends: join(PROGRAM_FOLDER, 'electron-builder.yml') };
await build(
  runtime
    ? { projectDir: PROGRAM_FOLDER, config: { ...config, electronDist: runtime }, dir: true }
    : { projectDir: PROGRAM_FOLDER, config, publish: 'never' },
);
