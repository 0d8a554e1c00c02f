// Judges the names in an archive: one fixed alphabet, no way out of the folder, and no two names
// that some file system would take for one.
import type { Entry } from '@zip.js/zip.js';
import { BundleError } from './bundle-errors.ts';
import type { ZipLimits } from './zip-limits.ts';

/**
 * Gives a check to call once for each entry of one archive; it remembers the names it has seen.
 *
 * The check throws BundleError `unsafe-archive`, and names the entry only when its name has passed
 * the pattern, because names in a hostile archive are the attacker's words.
 */
export function createNameCheck(limits: ZipLimits): (entry: Entry) => void {
  const seen = new Set<string>();
  const folders = new Set<string>();
  return (entry) => {
    const name = entry.filename;
    if (!hasPlainName(entry, limits)) throw new BundleError('unsafe-archive');
    // Windows and macOS file systems ignore case, so `a` would silently replace `A` there.
    const key = name.replace(/\/$/, '').toLowerCase();
    const parents = parentsOf(key);
    const isAlsoFolder = !entry.directory && folders.has(key);
    if (seen.has(key) || isAlsoFolder || parents.some((parent) => isFile(seen, folders, parent))) {
      throw new BundleError('unsafe-archive', name);
    }
    seen.add(key);
    for (const parent of parents) folders.add(parent);
    if (entry.directory) folders.add(key);
  };
}

function hasPlainName(entry: Entry, limits: ZipLimits): boolean {
  const name = entry.filename;
  // The raw bytes must spell the same name: an extra field may carry a second name for the same
  // entry, and other programs may follow the other one.
  if (Buffer.from(entry.rawFilename).toString('latin1') !== name) return false;
  if (!limits.namePattern.test(name)) return false;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

function isFile(seen: ReadonlySet<string>, folders: ReadonlySet<string>, key: string): boolean {
  return seen.has(key) && !folders.has(key);
}

function parentsOf(key: string): readonly string[] {
  const steps = key.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
