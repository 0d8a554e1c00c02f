/**
 * Tells V8 to prefer a small heap. Imported first by every entry point: without it a machine with much
 * memory lets the garbage of a group's documents grow to some 450 MB, with it they stay below 300 MB,
 * at the same speed (`npm run bench`); centre laptops are old and small. (`--optimize-for-size` saves more
 * and makes a Word file three times slower.)
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--heap-growing-percent=10');
