// The envelope of a vault: makes it, reads it strictly, opens it with a passphrase. Three things are
// told apart: a damaged file (its own hash), a wrong passphrase (the slot), a changed file (the mac).
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { AppError } from '../../shared/wire.ts';
import { canonicalJson, parseCanonicalJson } from '../bundle/canonical-json.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import { Envelope } from './envelope-schema.ts';
import type { KdfCost } from './key-derivation.ts';
import { openPasswordSlot, sealPasswordSlot } from './password-slot.ts';
import { envelopeMacKeyOf } from './vault-keys.ts';

const VERSION = 1;
const MAX_BYTES = 262_144;

type Content = Omit<Envelope, 'header_sha256' | 'mac'>;

export interface NewEnvelope {
  readonly vaultId: string;
  readonly slotId: string;
  readonly centreName: string;
  readonly minApp: string;
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly masterKey: Uint8Array;
  /** The first 16 bytes of the database file. */
  readonly databaseSalt: Uint8Array;
}

/** Gives the first envelope of a vault, with one way in. Errors: those of `deriveKey`. */
export async function sealEnvelope(vault: NewEnvelope): Promise<Envelope> {
  const content: Content = {
    format: 'centre-vault',
    version: VERSION,
    vault_id: vault.vaultId,
    generation: 1,
    min_app: vault.minApp,
    centre_name: vault.centreName,
    db: {
      cipher: 'sqlcipher-v4',
      epoch: 1,
      salt: Buffer.from(vault.databaseSalt).toString('hex'),
      pending: null,
    },
    slots: [await sealPasswordSlot(vault)],
  };
  const hashed = { ...content, header_sha256: headerHash(content) };
  return Envelope.parse({ ...hashed, mac: macOf(hashed, vault.masterKey) });
}

/** Gives the bytes of vault.json: canonical JSON, so that one content has one form. */
export function encodeEnvelope(envelope: Envelope): Buffer {
  return Buffer.from(canonicalJson(envelope), 'utf8');
}

/**
 * Gives the envelope in the bytes of vault.json.
 *
 * @throws AppError `storage` / `vault-damaged` when as much as one byte is not as it was written;
 *   `storage` / `newer-version` for a format of a later version of the program.
 */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  const value = parse(bytes);
  // The hash first, by a rule for all versions: a flipped bit must not look like a later version.
  const { header_sha256: hash, mac: _mac, ...content } = value;
  if (headerHash(content) !== hash) throw damaged();
  if (value['format'] === 'centre-vault' && Number(value['version']) > VERSION) {
    throw new AppError('storage', 'newer-version');
  }
  const parsed = Envelope.safeParse(value);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

/**
 * Gives the master key; the caller wipes it.
 *
 * @throws AppError `refused` / `wrong-passphrase`; `storage` / `vault-damaged` when the file is not
 *   what the holder of the master key wrote.
 */
export async function openEnvelope(envelope: Envelope, passphrase: string): Promise<Buffer> {
  let refusal: unknown = damaged();
  for (const slot of envelope.slots) {
    try {
      const masterKey = await openPasswordSlot(envelope.vault_id, slot, passphrase);
      if (isAuthentic(envelope, masterKey)) return masterKey;
      masterKey.fill(0);
      throw damaged();
    } catch (error) {
      refusal = error;
      if (!isWrongPassphrase(error)) break;
    }
  }
  throw refusal;
}

/** Says whether an error means that the passphrase fits no slot. */
export function isWrongPassphrase(error: unknown): boolean {
  return error instanceof AppError && error.reason === 'wrong-passphrase';
}

function isAuthentic(envelope: Envelope, masterKey: Uint8Array): boolean {
  const { mac, ...content } = envelope;
  const expected = Buffer.from(macOf(content, masterKey), 'hex');
  return timingSafeEqual(expected, Buffer.from(mac, 'hex'));
}

function headerHash(content: JsonValue): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}

function macOf(content: Omit<Envelope, 'mac'>, masterKey: Uint8Array): string {
  const key = envelopeMacKeyOf(masterKey);
  try {
    return createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest('hex');
  } finally {
    key.fill(0);
  }
}

function parse(bytes: Uint8Array): Readonly<Record<string, JsonValue>> {
  try {
    if (bytes.length > MAX_BYTES) throw new RangeError('too large');
    return z.record(z.string(), z.custom<JsonValue>()).parse(parseCanonicalJson(bytes));
  } catch {
    throw damaged();
  }
}

function damaged(): AppError {
  return new AppError('storage', 'vault-damaged');
}
