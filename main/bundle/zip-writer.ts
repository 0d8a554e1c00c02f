// Packs the files of a bag into one zip that our own strict reader, `unzip` and the file managers of
// all systems open: one top folder, no directory entries, no data descriptors.
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { BagFiles } from './bagit.ts';
import { BundleError } from './bundle-errors.ts';
import { BUNDLE_ZIP_LIMITS } from './zip-limits.ts';

const deflated = promisify<Uint8Array, Uint8Array>(deflateRaw);

const DEFLATE_LEVEL = 6;
const STORE_LEVEL = 0;
const WORTHWHILE_RATIO = 1.05;
const FILE_MODE = 0o100644;

/**
 * Gives the zip of all files under one folder, in order of path, each dated `modified`.
 *
 * @throws BundleError `too-large` when the strict reader would refuse the result for its size.
 */
export async function zipFolder(
  folder: string,
  files: BagFiles,
  modified: Date,
): Promise<Uint8Array> {
  // Here too, so that a refusal names the path as the bag knows it.
  assertWithinLimits(files);
  return zipFiles(
    new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes])),
    modified,
  );
}

/** The same without a folder around them. @throws BundleError as `zipFolder`. */
export async function zipFiles(files: BagFiles, modified: Date): Promise<Uint8Array> {
  assertWithinLimits(files);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    dataDescriptor: false,
    extendedTimestamp: false,
    unixMode: FILE_MODE,
    lastModDate: modified,
  });
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const level = await levelFor(bytes);
    await writer.add(path, new Uint8ArrayReader(bytes), { level });
  }
  return await writer.close();
}

// Two kinds of large files are stored as they are: a long run of equal bytes, which shrinks more than
// a reader may allow, and pictures or PDF, which do not shrink at all.
async function levelFor(bytes: Uint8Array): Promise<number> {
  if (bytes.length <= BUNDLE_ZIP_LIMITS.ratioFreeBytes) return DEFLATE_LEVEL;
  const ratio = bytes.length / (await deflated(bytes)).length;
  // Half the allowed ratio, because two deflate programs do not give exactly the same size.
  const isWorthIt = ratio > WORTHWHILE_RATIO && ratio < BUNDLE_ZIP_LIMITS.maxRatio / 2;
  return isWorthIt ? DEFLATE_LEVEL : STORE_LEVEL;
}

function assertWithinLimits(files: BagFiles): void {
  let totalBytes = 0;
  for (const [path, bytes] of files) {
    totalBytes += bytes.length;
    if (bytes.length > BUNDLE_ZIP_LIMITS.maxEntryBytes) throw new BundleError('too-large', path);
  }
  const fits =
    files.size <= BUNDLE_ZIP_LIMITS.maxEntries && totalBytes <= BUNDLE_ZIP_LIMITS.maxTotalBytes;
  if (!fits) throw new BundleError('too-large');
}
