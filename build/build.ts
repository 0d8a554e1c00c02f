/** `npm run build`; with `--if-stale` only when a source is newer than what is built. */
import { buildProgram } from './build-program.ts';
import { isStale } from './is-stale.ts';

if (!process.argv.includes('--if-stale') || isStale()) await buildProgram();
