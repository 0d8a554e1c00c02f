// Puts together all files of a bundle before it is zipped: payload, tag files, slip and signature.
// The reader takes the names and the texts of the sender's key files from here.
import { bagDeclaration, bagInfoText, BAG_FILES, manifestText, PAYLOAD_FOLDER } from './bagit.ts';
import type { BagFiles } from './bagit.ts';
import { canonicalJson } from './canonical-json.ts';
import { BUNDLE_NAMESPACE, signSshsig } from './sshsig.ts';
import type { SigningIdentity } from './sshsig.ts';
import type { TransferSlip } from './transfer-slip.ts';

export const BUNDLE_FILES = {
  ...BAG_FILES,
  readme: 'README.txt',
  slip: 'transfer.json',
  signature: 'tagmanifest-sha512.txt.sig',
  allowedSigners: 'sender-allowed-signers',
  publicKey: 'sender-public-key.pub',
} as const;

/** The tag files of version 1, all covered by the tag manifest and so by the signature. */
export const SIGNED_TAG_FILES: readonly string[] = [
  BUNDLE_FILES.readme,
  BUNDLE_FILES.info,
  BUNDLE_FILES.declaration,
  BUNDLE_FILES.manifest,
  BUNDLE_FILES.allowedSigners,
  BUNDLE_FILES.publicKey,
  BUNDLE_FILES.slip,
];

/** What a bundle is made of. Paths of the payload begin with `data/`. */
export interface BundleContent {
  readonly payload: BagFiles;
  readonly transfer: TransferSlip;
  readonly readme: string;
  readonly identity: SigningIdentity;
  /** Further lines for bag-info.txt, such as Contact-Email of the sending centre. */
  readonly bagInfo?: Readonly<Record<string, string>>;
  readonly now: Date;
}

/**
 * Gives every file of a bundle by its path inside the top folder, signature included.
 *
 * @throws BundleError `content-invalid` or `signature-invalid` as the parts do.
 */
export function bagFilesOf(content: BundleContent): Map<string, Uint8Array> {
  const { payload, transfer, identity } = content;
  const info = {
    sourceOrganization: transfer.sender.centreName,
    externalIdentifier: transfer.bundleId,
    baggingDate: content.now.toISOString().slice(0, 10),
    extra: content.bagInfo ?? {},
  };
  const tagFiles = new Map<string, Uint8Array>([
    [BUNDLE_FILES.readme, utf8(content.readme)],
    [BUNDLE_FILES.info, utf8(bagInfoText(info, payload))],
    [BUNDLE_FILES.declaration, utf8(bagDeclaration())],
    [BUNDLE_FILES.manifest, utf8(manifestText(payload))],
    [BUNDLE_FILES.allowedSigners, utf8(allowedSignersText(identity.signingPublicKey))],
    [BUNDLE_FILES.publicKey, utf8(publicKeyText(identity.signingPublicKey))],
    [BUNDLE_FILES.slip, utf8(canonicalJson(transfer))],
  ]);
  const tagManifest = utf8(manifestText(tagFiles));
  return new Map([
    ...payload,
    ...tagFiles,
    [BUNDLE_FILES.tagManifest, tagManifest],
    [BUNDLE_FILES.signature, utf8(signSshsig(tagManifest, identity))],
  ]);
}

/** Gives the `allowed_signers` line by which `ssh-keygen -Y verify -I sender` accepts one key only. */
export function allowedSignersText(signingPublicKey: string): string {
  return `sender namespaces="${BUNDLE_NAMESPACE}" ${signingPublicKey}\n`;
}

/** Gives the text of the sender's `.pub` file, without a comment: a comment could be a name. */
export function publicKeyText(signingPublicKey: string): string {
  return `${signingPublicKey}\n`;
}

/** Says whether a path belongs to the payload. */
export function isPayloadPath(path: string): boolean {
  return path.startsWith(PAYLOAD_FOLDER);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
