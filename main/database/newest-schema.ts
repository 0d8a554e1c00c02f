import { migrationNumbers } from './migration.ts';
import { migrations } from './migrations/index.ts';

/** The number of the last migration that this program knows. */
export const newestSchema = migrationNumbers(migrations).at(-1) ?? 0;
