// The bytes of vault.json, and the envelope in them. Apart from what opens it: the lock screen waits for
// this alone, and the ciphers take as long to load as an empty window.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { AppError } from '../../shared/wire.ts';
import { canonicalJson, parseCanonicalJson } from '../bundle/canonical-json.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import { Envelope, NEWEST_VERSION } from './envelope-schema.ts';

export const ENVELOPE_FILE = 'vault.json';
export const ENVELOPE_TWIN = 'vault.json.bak';

const MAX_BYTES = 262_144;

/**
 * Gives the envelope of the vault in a folder, from the twin when the first is damaged or missing.
 *
 * @throws AppError `storage` / `vault-damaged` when neither can be read, or `newer-version`.
 */
export async function readEnvelope(folder: string): Promise<Envelope> {
  const [first] = await readCandidates(folder);
  if (first === undefined) throw new AppError('storage', 'vault-damaged');
  return first;
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
  if (value['format'] === 'centre-vault' && Number(value['version']) > NEWEST_VERSION) {
    throw new AppError('storage', 'newer-version');
  }
  const parsed = Envelope.safeParse(value);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

/** Gives the readable envelopes of a folder, the first file's first; one when they are the same. */
export async function readCandidates(folder: string): Promise<readonly Envelope[]> {
  const found: Envelope[] = [];
  const forms = new Set<string>();
  let newer: unknown = null;
  for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) {
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    if (bytes === null) continue;
    const form = bytes.toString('latin1');
    if (forms.has(form)) continue;
    forms.add(form);
    try {
      found.push(decodeEnvelope(bytes));
    } catch (error) {
      if (error instanceof AppError && error.reason === 'newer-version') newer ??= error;
    }
  }
  // An older twin beside a newer envelope must not open the vault behind the newer one's back.
  if (newer !== null) throw newer;
  return found;
}

/** Gives the hash that an envelope holds of the rest of itself. */
export function headerHash(content: JsonValue): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex');
}

function parse(bytes: Uint8Array): Readonly<Record<string, JsonValue>> {
  try {
    if (bytes.length > MAX_BYTES) throw new RangeError('too large');
    return z.record(z.string(), z.custom<JsonValue>()).parse(parseCanonicalJson(bytes));
  } catch {
    throw damaged();
  }
}

/** The file is not as it was written. */
export function damaged(): AppError {
  return new AppError('storage', 'vault-damaged');
}
