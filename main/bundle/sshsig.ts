// SSHSIG signatures (OpenSSH PROTOCOL.sshsig): Ed25519, SHA-512, armored. Stock `ssh-keygen -Y`
// reads what is written here and the other way round. It does not decide whom to trust.
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { BundleError } from './bundle-errors.ts';
import {
  ED25519_ALGORITHM,
  keyOfRaw,
  rawKeyOfSshLine,
  sshKeyBlob,
  sshLineOfKey,
  sshString,
} from './ssh-public-key.ts';

/** What a bundle's signature is for. A signature made for another purpose is not valid here. */
export const BUNDLE_NAMESPACE = 'bundle-v1@espor';

/** The key pair of a signer: PKCS#8 PEM and the matching line `ssh-ed25519 AAAA…`. */
export interface SigningIdentity {
  readonly signingPrivateKey: string;
  readonly signingPublicKey: string;
}

const MAGIC = Buffer.from('SSHSIG');
const VERSION = Buffer.from([0, 0, 0, 1]);
const HASH = 'sha512';
const RAW_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const LINE_LENGTH = 70;
const ARMOR =
  /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]{1,2000})\n-----END SSH SIGNATURE-----\n?$/;

/**
 * Gives the armored signature of a message, ending with a line end.
 *
 * @throws BundleError `signature-invalid` when the two keys are not a pair of Ed25519 keys.
 */
export function signSshsig(
  message: Uint8Array,
  identity: SigningIdentity,
  namespace: string = BUNDLE_NAMESPACE,
): string {
  const privateKey = pairedPrivateKey(identity);
  const signature = sign(null, signedData(message, namespace), privateKey);
  return armor(blobOf(rawKeyOfSshLine(identity.signingPublicKey), namespace, signature));
}

/**
 * Checks an armored signature and gives the public key line that made it.
 *
 * A good result means: the holder of this key signed these bytes for this namespace. Whether the
 * key belongs to a known sender is the caller's question.
 *
 * @throws BundleError `signature-invalid`.
 */
export function verifySshsig(
  message: Uint8Array,
  armored: string,
  namespace: string = BUNDLE_NAMESPACE,
): string {
  const blob = dearmor(armored);
  // With the algorithm, namespace and hash fixed, every field has a fixed place: take the two that
  // vary and compare the whole with what would be written for them. No parser, no leniency.
  const keyStart = MAGIC.length + VERSION.length + 4 + sshString(ED25519_ALGORITHM).length + 4;
  const rawKey = blob.subarray(keyStart, keyStart + RAW_KEY_BYTES);
  const signature = blob.subarray(-SIGNATURE_BYTES);
  if (!blobOf(rawKey, namespace, signature).equals(blob))
    throw new BundleError('signature-invalid');
  const key = publicKeyOf(rawKey);
  if (!verify(null, signedData(message, namespace), key, signature)) {
    throw new BundleError('signature-invalid');
  }
  return sshLineOfKey(key);
}

// The private key, once it is sure that the public line belongs to it: a signature that names a key
// which did not make it would be refused by every receiver, so it must never leave the sender.
function pairedPrivateKey(identity: SigningIdentity): KeyObject {
  try {
    const privateKey = createPrivateKey(identity.signingPrivateKey);
    if (sshLineOfKey(createPublicKey(privateKey)) === identity.signingPublicKey) return privateKey;
  } catch {
    // Falls through: node's own message may quote the key text.
  }
  throw new BundleError('signature-invalid');
}

function publicKeyOf(rawKey: Uint8Array): KeyObject {
  try {
    return keyOfRaw(rawKey);
  } catch {
    throw new BundleError('signature-invalid');
  }
}

function signedData(message: Uint8Array, namespace: string): Buffer {
  const digest = createHash(HASH).update(message).digest();
  return Buffer.concat([
    MAGIC,
    sshString(namespace),
    sshString(''),
    sshString(HASH),
    sshString(digest),
  ]);
}

function blobOf(rawKey: Uint8Array, namespace: string, signature: Uint8Array): Buffer {
  return Buffer.concat([
    MAGIC,
    VERSION,
    sshString(sshKeyBlob(rawKey)),
    sshString(namespace),
    sshString(''),
    sshString(HASH),
    sshString(Buffer.concat([sshString(ED25519_ALGORITHM), sshString(signature)])),
  ]);
}

function armor(blob: Buffer): string {
  const lines = blob.toString('base64').match(new RegExp(`.{1,${String(LINE_LENGTH)}}`, 'g')) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

function dearmor(armored: string): Buffer {
  const base64 = (ARMOR.exec(armored)?.[1] ?? '').replaceAll('\n', '');
  const blob = Buffer.from(base64, 'base64');
  // Buffer skips what it does not understand; the way back shows whether it did.
  if (blob.length === 0 || blob.toString('base64') !== base64) {
    throw new BundleError('signature-invalid');
  }
  return blob;
}
