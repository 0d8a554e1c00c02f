// Opens a zip from outside, in memory, refusing everything that has ever been used to harm a reader:
// bombs, traversal, links, ambiguous or overlapping entries. Names and sizes are judged for the
// whole archive before the first byte is decompressed.
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { Entry, FileEntry, Reader } from '@zip.js/zip.js';
import { BundleError } from './bundle-errors.ts';
import { BUNDLE_ZIP_LIMITS } from './zip-limits.ts';
import type { ZipLimits } from './zip-limits.ts';
import { createNameCheck } from './zip-names.ts';

// Takes one chunk of an entry's content; the entry's declared size is known to be acceptable.
export type ChunkSink = (chunk: Uint8Array, offset: number) => void | Promise<void>;

const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
const DIRECTORY = 0o040000;
const STORED = 0;
const DEFLATED = 8;

const READER_OPTIONS = {
  strictness: 'strict',
  filenameValidation: 'strict',
  checkOverlappingEntry: true,
  // The present name of checkSignature: the CRC-32 of the content must match.
  checkCrc32: true,
  // A worker would be a second thread with its own memory limit, and not every host has one.
  useWebWorkers: false,
} as const;

/**
 * Gives the content of every file of an archive by its path.
 *
 * @throws BundleError `too-large` beyond a count or size limit, `unsafe-archive` for anything else
 *   that is wrong, with the name of the entry where that name itself is harmless.
 */
export async function readZipSafely(
  bytes: Uint8Array,
  limits: ZipLimits = BUNDLE_ZIP_LIMITS,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await walkZip(new Uint8ArrayReader(bytes), limits, (entry) => {
    const content = new Uint8Array(entry.uncompressedSize);
    files.set(entry.filename, content);
    return (chunk, offset) => {
      content.set(chunk, offset);
    };
  });
  return files;
}

/**
 * Checks an archive to its last byte and keeps nothing: for files that another library will open.
 *
 * @throws BundleError as `readZipSafely`.
 */
export async function assertSafeZip(
  bytes: Uint8Array,
  limits: ZipLimits = BUNDLE_ZIP_LIMITS,
): Promise<void> {
  await walkZip(new Uint8ArrayReader(bytes), limits, () => () => undefined);
}

/**
 * Gives the content of every file of an archive to the sink of its name, chunk by chunk: for archives
 * that are too large for the memory. A file without a sink is not read.
 *
 * @throws BundleError as `readZipSafely`; what a sink throws becomes `unsafe-archive`.
 */
export async function walkZip(
  source: Reader<unknown>,
  limits: ZipLimits,
  sinkFor: (entry: FileEntry) => ChunkSink | null,
): Promise<void> {
  const reader = new ZipReader(source, READER_OPTIONS);
  try {
    for (const entry of await listEntries(reader, limits)) {
      const sink = sinkFor(entry);
      if (sink !== null) await extract(entry, sink);
    }
  } catch (error) {
    // The library's own messages quote names from the archive.
    throw error instanceof BundleError ? error : new BundleError('unsafe-archive');
  } finally {
    await reader.close();
  }
}

async function listEntries(
  reader: ZipReader<unknown>,
  limits: ZipLimits,
): Promise<readonly FileEntry[]> {
  const files: FileEntry[] = [];
  const checkName = createNameCheck(limits);
  let count = 0;
  let totalBytes = 0;
  // The generator, not getEntries(): 65,000 entries are refused at the limit, not after reading all.
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    if (count > limits.maxEntries) throw new BundleError('too-large');
    checkName(entry);
    checkKind(entry, limits);
    checkSize(entry, limits);
    totalBytes += entry.uncompressedSize;
    if (totalBytes > limits.maxTotalBytes) throw new BundleError('too-large');
    if (!entry.directory) files.push(entry);
  }
  return files;
}

function checkKind(entry: Entry, limits: ZipLimits): void {
  const isAllowed = entry.directory
    ? limits.allowDirectories && entry.uncompressedSize === 0 && entry.filename.endsWith('/')
    : entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  if (!isAllowed || !isOrdinary(entry)) throw new BundleError('unsafe-archive', entry.filename);
}

function isOrdinary(entry: Entry): boolean {
  if (entry.encrypted || entry.diskNumberStart !== 0) return false;
  // Links and devices. The type bits are read whatever system the entry claims to come from: extractors differ in whom
  // they believe. No type at all is what systems without such bits write.
  const expected = entry.directory ? DIRECTORY : REGULAR_FILE;
  return [entry.externalFileAttributes >>> 16, entry.unixMode ?? 0]
    .map((mode) => mode & FILE_TYPE_MASK)
    .every((type) => type === 0 || type === expected);
}

function checkSize(entry: Entry, limits: ZipLimits): void {
  if (entry.uncompressedSize > limits.maxEntryBytes) {
    throw new BundleError('too-large', entry.filename);
  }
  const isBomb =
    entry.uncompressedSize > limits.ratioFreeBytes &&
    entry.uncompressedSize > entry.compressedSize * limits.maxRatio;
  if (isBomb) throw new BundleError('unsafe-archive', entry.filename);
}

// The declared sizes have passed every limit, so holding the actual size to the declared one, chunk
// by chunk, holds it to all of them; the first byte too many stops the decompression.
async function extract(entry: FileEntry, sink: ChunkSink): Promise<void> {
  let received = 0;
  const writable = new WritableStream<Uint8Array>({
    write: async (chunk) => {
      if (received + chunk.length > entry.uncompressedSize) {
        throw new BundleError('unsafe-archive', entry.filename);
      }
      await sink(chunk, received);
      received += chunk.length;
    },
  });
  try {
    await entry.getData(writable);
  } catch {
    throw new BundleError('unsafe-archive', entry.filename);
  }
  if (received !== entry.uncompressedSize) {
    throw new BundleError('unsafe-archive', entry.filename);
  }
}
