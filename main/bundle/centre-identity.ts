// The two keys by which a centre is known: Ed25519 to sign bundles, age (X25519) to receive them.
// Keeping the private halves safe is the caller's task; this file only makes and names keys.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BundleError } from './bundle-errors.ts';
import { isSshPublicKeyLine, sshLineOfKey } from './ssh-public-key.ts';
import type { SigningIdentity } from './sshsig.ts';

/** Both key pairs of a centre. `signingPrivateKey` and `ageIdentity` are secret. */
export interface CentreIdentity extends SigningIdentity {
  readonly ageIdentity: string;
  readonly ageRecipient: string;
}

/** The public half of a centre's identity, as other centres store it. */
export type CentrePublicKeys = Pick<CentreIdentity, 'signingPublicKey' | 'ageRecipient'>;

// Bech32 data characters; without `1`, so that the tagged and post-quantum kinds do not fit.
const X25519_RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const GROUPS = 6;
const BYTES_PER_GROUP = 5;

/** Gives a new identity with fresh random keys: PKCS#8 PEM, SSH line, age identity and recipient. */
export async function createCentreIdentity(): Promise<CentreIdentity> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  // Named explicitly: generateIdentity() may one day return a post-quantum identity, which the age
  // program of present Linux distributions does not know.
  const ageIdentity = await generateX25519Identity();
  return {
    signingPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    signingPublicKey: sshLineOfKey(publicKey),
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
  };
}

/**
 * Gives the fingerprint people read to each other on the telephone: 30 digits in 6 groups, about
 * 100 bits of SHA-256 over both public keys. Digits are the same in every language.
 *
 * @throws BundleError `content-invalid` when a key is malformed.
 */
export function fingerprintOf(keys: CentrePublicKeys): string {
  if (!isSshPublicKeyLine(keys.signingPublicKey) || !isAgeRecipient(keys.ageRecipient)) {
    throw new BundleError('content-invalid');
  }
  // Both keys have a fixed length and a fixed alphabet, so the line ends separate them for certain.
  const text = `espor-centre-v1\n${keys.signingPublicKey}\n${keys.ageRecipient}\n`;
  const digest = createHash('sha256').update(text).digest();
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const number = digest.readUIntBE(group * BYTES_PER_GROUP, BYTES_PER_GROUP) % 100_000;
    return String(number).padStart(5, '0');
  });
  return groups.join(' ');
}

/** Says whether a text is a classic X25519 age recipient (`age1…`, lower case, good checksum). */
export function isAgeRecipient(text: string): boolean {
  if (!X25519_RECIPIENT.test(text)) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}
