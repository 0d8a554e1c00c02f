// The tag files of a BagIt 1.0 bag (RFC 8493) with SHA-512 manifests: making them and checking them.
// Narrower than the RFC where it gives a choice: one spelling of each file, and no fetch.txt.
import { createHash } from 'node:crypto';
import { BundleError } from './bundle-errors.ts';
import { decodeUtf8 } from './canonical-json.ts';

/** Files by their path inside the bag's folder. */
export type BagFiles = ReadonlyMap<string, Uint8Array>;

/** What bag-info.txt says beside the payload's size. `baggingDate` is an ISO date. */
export interface BagInfo {
  readonly sourceOrganization: string;
  readonly externalIdentifier: string;
  readonly baggingDate: string;
  /** Further lines of the sender, such as Contact-Email; labels written here are refused. */
  readonly extra?: Readonly<Record<string, string>>;
}

export const PAYLOAD_FOLDER = 'data/';
export const BAG_FILES = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha512.txt',
  tagManifest: 'tagmanifest-sha512.txt',
  fetch: 'fetch.txt',
} as const;

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const MANIFEST_LINE = /^([0-9a-f]{128}) {2}([a-zA-Z0-9._/-]{1,240})$/;
const INFO_LABEL = /^[A-Z][A-Za-z0-9-]{0,60}$/;
const OWN_LABELS = ['Source-Organization', 'External-Identifier', 'Bagging-Date', 'Payload-Oxum'];

/** Gives the fixed text of bagit.txt. */
export function bagDeclaration(): string {
  return DECLARATION;
}

/**
 * Gives the text of bag-info.txt, with the Payload-Oxum (octets, files) of the payload.
 *
 * @throws BundleError `content-invalid` for a value with a line break or a label of our own.
 */
export function bagInfoText(info: BagInfo, payload: BagFiles): string {
  const extra = Object.entries(info.extra ?? {});
  if (extra.some(([label]) => !INFO_LABEL.test(label) || OWN_LABELS.includes(label))) {
    throw new BundleError('content-invalid', BAG_FILES.info);
  }
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', info.sourceOrganization],
    ['External-Identifier', info.externalIdentifier],
    ['Bagging-Date', info.baggingDate],
    ['Payload-Oxum', payloadOxum(payload)],
    ...extra,
  ];
  if (lines.some(([, value]) => /[\p{Cc}\u2028\u2029]/u.test(value))) {
    throw new BundleError('content-invalid', BAG_FILES.info);
  }
  return lines.map(([label, value]) => `${label}: ${value}\n`).join('');
}

/** Gives a manifest that `sha512sum -c` reads: one line for each file, sorted by path. */
export function manifestText(files: BagFiles): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${sha512(files.get(path) ?? new Uint8Array())}  ${path}\n`).join('');
}

/**
 * Checks the files a manifest lists and gives their paths.
 *
 * @throws BundleError `content-invalid` when the manifest is malformed, and
 *   `truncated-or-altered`, naming the file, when a listed file is missing or differs.
 */
export function checkManifest(manifestPath: string, files: BagFiles): ReadonlySet<string> {
  const listed = readManifest(manifestPath, files);
  for (const [path, digest] of listed) {
    const bytes = files.get(path);
    if (bytes === undefined || sha512(bytes) !== digest) {
      throw new BundleError('truncated-or-altered', path);
    }
  }
  return new Set(listed.keys());
}

/**
 * Checks what the manifests cannot: the declaration, the payload's size line, and that nothing is to
 * be fetched from elsewhere.
 *
 * @throws BundleError `content-invalid`, naming the file.
 */
export function checkBagForm(files: BagFiles): void {
  if (files.has(BAG_FILES.fetch)) throw new BundleError('content-invalid', BAG_FILES.fetch);
  if (textOf(files, BAG_FILES.declaration) !== DECLARATION) {
    throw new BundleError('content-invalid', BAG_FILES.declaration);
  }
  const payload = new Map([...files].filter(([path]) => path.startsWith(PAYLOAD_FOLDER)));
  const oxumLines = textOf(files, BAG_FILES.info)
    .split('\n')
    .filter((line) => line.startsWith('Payload-Oxum:'));
  if (oxumLines.length !== 1 || oxumLines[0] !== `Payload-Oxum: ${payloadOxum(payload)}`) {
    throw new BundleError('content-invalid', BAG_FILES.info);
  }
}

/**
 * Gives the text of one file of a bag.
 *
 * @throws BundleError `content-invalid`, naming the file, when it is missing or not UTF-8.
 */
export function textOf(files: BagFiles, path: string): string {
  try {
    const bytes = files.get(path);
    if (bytes !== undefined) return decodeUtf8(bytes);
  } catch {
    // Falls through to the one error for both cases.
  }
  throw new BundleError('content-invalid', path);
}

function readManifest(manifestPath: string, files: BagFiles): ReadonlyMap<string, string> {
  const text = textOf(files, manifestPath);
  const listed = new Map<string, string>();
  let previous = '';
  // Sorted, each path once, and a line end after each line: then one set of files has one manifest.
  for (const line of text.slice(0, -1).split('\n')) {
    const [, digest, path] = MANIFEST_LINE.exec(line) ?? [];
    if (digest === undefined || path === undefined || path <= previous) {
      throw new BundleError('content-invalid', manifestPath);
    }
    listed.set(path, digest);
    previous = path;
  }
  if (!text.endsWith('\n')) throw new BundleError('content-invalid', manifestPath);
  return listed;
}

function payloadOxum(payload: BagFiles): string {
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return `${String(octets)}.${String(payload.size)}`;
}

function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}
