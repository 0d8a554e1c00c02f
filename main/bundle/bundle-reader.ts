// Opens a bundle. The order of the checks is the security: each step relies on those before it, and
// nothing is given out unless all of them hold. Whether the sender is known and trusted, and whether
// the bundle was seen before, is decided by the caller, who has the address book.
import { openEnvelope, recipientsOf } from './age-envelope.ts';
import {
  allowedSignersText,
  BUNDLE_FILES,
  isPayloadPath,
  publicKeyText,
  SIGNED_TAG_FILES,
} from './bag-files.ts';
import { checkBagForm, checkManifest, textOf } from './bagit.ts';
import type { BagFiles } from './bagit.ts';
import { BundleError } from './bundle-errors.ts';
import { parseCanonicalJson } from './canonical-json.ts';
import { fingerprintOf } from './centre-identity.ts';
import { readZipSafely } from './safe-zip.ts';
import { verifySshsig } from './sshsig.ts';
import { bundleReference, isExpired, slipFrom } from './transfer-slip.ts';
import type { TransferSlip } from './transfer-slip.ts';

/** A bundle that passed every check. Payload paths begin with `data/`. */
export interface OpenedBundle {
  readonly slip: TransferSlip;
  readonly payload: Map<string, Uint8Array>;
  /** The key that signed the bundle, to compare with the address book before anything is believed. */
  readonly signature: { readonly signingPublicKey: string; readonly fingerprint: string };
  /** Whether the slip's `expiresOn` is over. The content is given all the same, for the warning. */
  readonly expired: boolean;
}

/** How to open a bundle: our own age identities (`AGE-SECRET-KEY-1…`, secret) and the time. */
export interface ReadOptions {
  readonly ageIdentities: readonly string[];
  readonly now?: Date;
}

const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * Gives the content of an encrypted bundle after all checks.
 *
 * @throws BundleError with any of its reasons; TypeError for a malformed identity of ours.
 */
export async function readBundle(bytes: Uint8Array, options: ReadOptions): Promise<OpenedBundle> {
  const zip = await openEnvelope(bytes, options.ageIdentities);
  if (!ZIP_MAGIC.equals(zip.subarray(0, ZIP_MAGIC.length))) throw new BundleError('not-a-bundle');
  const { folder, files } = splitTopFolder(await readZipSafely(zip));

  const signingPublicKey = verifiedSigner(files);
  const tagFiles = checkManifest(BUNDLE_FILES.tagManifest, files);
  const slip = readSlip(files, tagFiles, signingPublicKey);
  if (!(await recipientsOf(options.ageIdentities)).includes(slip.receiver.ageRecipient)) {
    throw new BundleError('for-someone-else');
  }
  checkTagSet(tagFiles);
  const payloadFiles = checkManifest(BUNDLE_FILES.manifest, files);
  checkFileSet(files, payloadFiles);
  checkBagForm(files);
  checkUnsignedNames(folder, files, slip);

  return {
    slip,
    payload: new Map([...files].filter(([path]) => isPayloadPath(path))),
    signature: { signingPublicKey, fingerprint: slip.sender.fingerprint },
    expired: isExpired(slip, options.now ?? new Date()),
  };
}

function splitTopFolder(entries: BagFiles): { folder: string; files: BagFiles } {
  const folder = [...entries.keys()][0]?.split('/')[0] ?? '';
  const prefix = `${folder}/`;
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of entries) {
    if (!path.startsWith(prefix)) throw new BundleError('not-a-bundle');
    files.set(path.slice(prefix.length), bytes);
  }
  if (!files.has(BUNDLE_FILES.tagManifest)) throw new BundleError('not-a-bundle');
  return { folder, files };
}

function verifiedSigner(files: BagFiles): string {
  const signed = files.get(BUNDLE_FILES.tagManifest);
  if (signed === undefined || !files.has(BUNDLE_FILES.signature)) {
    throw new BundleError('signature-invalid', BUNDLE_FILES.signature);
  }
  return verifySshsig(signed, textOf(files, BUNDLE_FILES.signature));
}

function readSlip(
  files: BagFiles,
  tagFiles: ReadonlySet<string>,
  signingPublicKey: string,
): TransferSlip {
  const bytes = files.get(BUNDLE_FILES.slip);
  // Listed, not only present: a slip outside the signed list is anybody's slip.
  if (bytes === undefined || !tagFiles.has(BUNDLE_FILES.slip)) {
    throw new BundleError('content-invalid', BUNDLE_FILES.slip);
  }
  const slip = slipFrom(parseCanonicalJson(bytes, BUNDLE_FILES.slip));
  if (slip.sender.signingPublicKey !== signingPublicKey) {
    throw new BundleError('signature-invalid', BUNDLE_FILES.slip);
  }
  if (slip.sender.fingerprint !== fingerprintOf(slip.sender)) {
    throw new BundleError('content-invalid', BUNDLE_FILES.slip);
  }
  return slip;
}

// After the slip, because a newer version may have other tag files and is to be reported as newer.
function checkTagSet(tagFiles: ReadonlySet<string>): void {
  for (const path of SIGNED_TAG_FILES) {
    if (!tagFiles.has(path)) throw new BundleError('content-invalid', path);
  }
  if (tagFiles.size !== SIGNED_TAG_FILES.length) {
    throw new BundleError('content-invalid', BUNDLE_FILES.tagManifest);
  }
}

// The manifests say which files must be there; this says that there is nothing else.
function checkFileSet(files: BagFiles, payloadFiles: ReadonlySet<string>): void {
  if (payloadFiles.size === 0 || ![...payloadFiles].every(isPayloadPath)) {
    throw new BundleError('content-invalid', BUNDLE_FILES.manifest);
  }
  const expected = new Set<string>([
    ...payloadFiles,
    ...SIGNED_TAG_FILES,
    BUNDLE_FILES.tagManifest,
    BUNDLE_FILES.signature,
  ]);
  for (const path of files.keys()) {
    if (!expected.has(path)) throw new BundleError('truncated-or-altered', path);
  }
}

// The folder's name is outside the signature, and the key files speak to people who check by hand:
// all three follow from the slip, so they must say the same.
function checkUnsignedNames(folder: string, files: BagFiles, slip: TransferSlip): void {
  if (folder !== bundleReference(slip)) throw new BundleError('truncated-or-altered');
  const { signingPublicKey } = slip.sender;
  if (textOf(files, BUNDLE_FILES.publicKey) !== publicKeyText(signingPublicKey)) {
    throw new BundleError('content-invalid', BUNDLE_FILES.publicKey);
  }
  if (textOf(files, BUNDLE_FILES.allowedSigners) !== allowedSignersText(signingPublicKey)) {
    throw new BundleError('content-invalid', BUNDLE_FILES.allowedSigners);
  }
}
