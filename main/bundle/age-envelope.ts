// The outermost layer of a bundle: a binary age v1 file for X25519 recipients. Opening happens in
// memory only; a decrypted bundle is never written to disk here.
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import type { ReadableStreamWithSize } from 'age-encryption';
import { BundleError } from './bundle-errors.ts';
import { isAgeRecipient } from './centre-identity.ts';

/** Limits of the envelope: size of the whole file and of its header in bytes, recipients counted. */
export const ENVELOPE_LIMITS = {
  maxBytes: 300_000_000,
  maxHeaderBytes: 65_536,
  maxRecipients: 20,
} as const;

const CHUNK_BYTES = 1_048_576;
const MAGIC = 'age-encryption.org/v1\n';

/**
 * Gives the age file of a plaintext for 1 to 20 recipients.
 *
 * @throws BundleError `content-invalid` for a bad recipient or number of recipients, `too-large`.
 */
export async function sealFor(
  recipients: readonly string[],
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  const count = new Set(recipients).size;
  if (count === 0 || count > ENVELOPE_LIMITS.maxRecipients || count !== recipients.length) {
    throw new BundleError('content-invalid');
  }
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isAgeRecipient(recipient)) throw new BundleError('content-invalid');
    encrypter.addRecipient(recipient);
  }
  const sealed = await collected(await encrypter.encrypt(chunksOf(plaintext)), plaintext.length);
  if (sealed.length > ENVELOPE_LIMITS.maxBytes) throw new BundleError('too-large');
  return sealed;
}

/**
 * Gives the plaintext of an age file, all of it authenticated.
 *
 * @throws BundleError `too-large`, `not-a-bundle`, `for-someone-else`, `truncated-or-altered`;
 *   TypeError for a malformed identity, which is the caller's mistake and not the file's.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  identities: readonly string[],
): Promise<Uint8Array> {
  if (bytes.length > ENVELOPE_LIMITS.maxBytes) throw new BundleError('too-large');
  assertSaneHeader(bytes);
  const decrypter = new Decrypter();
  for (const identity of identities) addIdentity(decrypter, identity);
  let noneMatched = false;
  // Identities are tried in order, so this last one is asked only when no real one fitted. That
  // tells the two kinds of failure apart without reading the library's message texts.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      noneMatched = true;
      return null;
    },
  });
  try {
    return await collected(await decrypter.decrypt(chunksOf(bytes)), bytes.length);
  } catch {
    throw new BundleError(noneMatched ? 'for-someone-else' : 'truncated-or-altered');
  }
}

/**
 * Gives the recipients that belong to a centre's own identities, in the same order.
 *
 * @throws TypeError for a malformed identity.
 */
export async function recipientsOf(identities: readonly string[]): Promise<readonly string[]> {
  try {
    return await Promise.all(identities.map((identity) => identityToRecipient(identity)));
  } catch {
    throw malformedIdentity();
  }
}

// Through a stream into one buffer of the final size: in one call, the age library would hold the
// content of a large bundle three times over.
async function collected(
  stream: ReadableStreamWithSize,
  sourceLength: number,
): Promise<Uint8Array> {
  const result = new Uint8Array(stream.size(sourceLength));
  let length = 0;
  for await (const chunk of stream) {
    result.set(chunk, length);
    length += chunk.length;
  }
  if (length !== result.length) throw new BundleError('truncated-or-altered');
  return result;
}

function chunksOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (position >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(position, position + CHUNK_BYTES));
      position += CHUNK_BYTES;
    },
  });
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw malformedIdentity();
  }
}

// A fresh error, because the library's message repeats the secret text it could not read.
function malformedIdentity(): TypeError {
  return new TypeError('An age identity is malformed.');
}

// Bounds the work of the header parser before it starts.
function assertSaneHeader(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(0, ENVELOPE_LIMITS.maxHeaderBytes)
    .toString('latin1');
  if (!head.startsWith(MAGIC)) throw new BundleError('not-a-bundle');
  const end = head.indexOf('\n--- ');
  if (end < 0) throw new BundleError('truncated-or-altered');
  const stanzas = head.slice(0, end).split('\n-> ').length - 1;
  if (stanzas > ENVELOPE_LIMITS.maxRecipients) throw new BundleError('too-large');
}
