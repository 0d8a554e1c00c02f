/**
 * Tells V8 to prefer a small heap. Imported first by every entry point: without it a machine with much
 * memory lets the garbage of a group's documents grow to some 450 MB, with it they stay below 300 MB
 * (`npm run bench`); centre laptops are old and small. The young generation is given 16 MB from the start,
 * so that what a document leaves behind dies there: else a Word file takes a quarter longer. A third of growth and not
 * a fifth: that made a Word file take a fifth more of the processor for 20 MB less, and a tenth half as much again.
 * (`--optimize-for-size` saves more and makes a Word file three times slower.)
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--heap-growing-percent=35');
setFlagsFromString('--min-semi-space-size=16');
