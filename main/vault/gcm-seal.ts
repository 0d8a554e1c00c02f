// A few bytes sealed under a key, and bound to what they belong to: exchanged with another's, they do not open.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import type { Sealed } from './envelope-schema.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals bytes under a key of 32 bytes, with a nonce of their own. */
export function seal(key: Uint8Array, bytes: Uint8Array, boundTo: JsonValue): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(boundBytes(boundTo));
  const ct = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { alg: 'A256GCM', nonce: nonce.toString('hex'), ct: ct.toString('base64') };
}

/** Gives the bytes; the caller wipes them. @throws Error when key, bytes or what they are bound to are others. */
export function unseal(key: Uint8Array, sealed: Sealed, boundTo: JsonValue): Buffer {
  const bytes = Buffer.from(sealed.ct, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'hex');
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundBytes(boundTo)).setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
}

function boundBytes(boundTo: JsonValue): Buffer {
  return Buffer.from(canonicalJson(boundTo), 'utf8');
}
