// Ed25519 public keys in the one-line form of OpenSSH, and their way to and from node:crypto.
import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { BundleError } from './bundle-errors.ts';

export const ED25519_ALGORITHM = 'ssh-ed25519';

// The fixed DER head of an Ed25519 SubjectPublicKeyInfo (RFC 8410); the 32 key bytes follow.
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const RAW_KEY_BYTES = 32;
// 51 bytes make 68 base64 characters without padding, so each key has exactly one spelling.
const LINE = /^ssh-ed25519 ([A-Za-z0-9+/]{68})$/;

/** Gives an SSH wire string: a four-byte big-endian length, then the bytes (RFC 4251 section 5). */
export function sshString(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Gives the SSH wire form of a 32-byte Ed25519 public key (51 bytes). */
export function sshKeyBlob(rawKey: Uint8Array): Buffer {
  return Buffer.concat([sshString(ED25519_ALGORITHM), sshString(rawKey)]);
}

/** Gives the line `ssh-ed25519 AAAA…` (no comment, no line end) of an Ed25519 key object. */
export function sshLineOfKey(key: KeyObject): string {
  const rawKey = key.export({ type: 'spki', format: 'der' }).subarray(SPKI_HEAD.length);
  return `${ED25519_ALGORITHM} ${sshKeyBlob(rawKey).toString('base64')}`;
}

/**
 * Gives the 32 key bytes of a line `ssh-ed25519 AAAA…`.
 *
 * @throws BundleError `content-invalid` for any other text, comments included.
 */
export function rawKeyOfSshLine(line: string): Buffer {
  const blob = Buffer.from(LINE.exec(line)?.[1] ?? '', 'base64');
  const rawKey = blob.subarray(-RAW_KEY_BYTES);
  if (!sshKeyBlob(rawKey).equals(blob)) throw new BundleError('content-invalid');
  return rawKey;
}

/** Says whether a text is a public key line of this format. */
export function isSshPublicKeyLine(text: string): boolean {
  try {
    rawKeyOfSshLine(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives the key object of 32 raw key bytes. DER, because every build of node:crypto reads it. */
export function keyOfRaw(rawKey: Uint8Array): KeyObject {
  return createPublicKey({
    key: Buffer.concat([SPKI_HEAD, rawKey]),
    format: 'der',
    type: 'spki',
  });
}
