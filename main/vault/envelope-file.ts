// vault.json and its twin vault.json.bak. Losing the envelope is losing everything behind it, so it
// never exists only once, and either of the two opens the vault.
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/wire.ts';
import {
  removeUnfinished,
  storageErrorOf,
  writeFileAtomically,
  writeFilesAtomically,
} from '../files/atomic-file.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN, encodeEnvelope, readCandidates } from './envelope-bytes.ts';
import { isAuthentic, isRefusal, isSuccessor, openEnvelope } from './envelope.ts';
import type { VaultKey } from './envelope.ts';
import type { Envelope } from './envelope-schema.ts';

/** An opened envelope; the caller wipes the master key. */
export interface OpenedEnvelope {
  readonly envelope: Envelope;
  readonly masterKey: Buffer;
  /** The way in that has opened. */
  readonly slotId: string;
}

/**
 * Gives the master key of the vault in a folder. When only the twin is good, the first is written
 * again from it.
 *
 * @throws AppError `refused` / `wrong-passphrase`, `wrong-recovery-code` or `no-recovery-sheet`;
 *   `storage` / `vault-damaged` or `newer-version`.
 */
export async function openVaultFolder(folder: string, key: VaultKey): Promise<OpenedEnvelope> {
  let refusal: unknown = new AppError('storage', 'vault-damaged');
  const candidates = await readCandidates(folder);
  for (const [index, envelope] of candidates.entries()) {
    try {
      const { masterKey, slotId } = await openEnvelope(envelope, key);
      assertNewest(envelope, candidates, masterKey, key);
      await repair(folder, envelope);
      return { envelope, masterKey, slotId };
    } catch (error) {
      // What the first said counts, unless only the twin got as far as the passphrase.
      if (index === 0 || isRefusal(error)) refusal = error;
    }
  }
  throw refusal;
}

/**
 * Writes both files: both are on the disk under other names before the first of them counts, so that a
 * full disk changes neither.
 *
 * @throws AppError `storage` / `disk-full`, `folder-not-writable` or `disk-error`.
 */
export async function writeEnvelope(folder: string, envelope: Envelope): Promise<void> {
  const bytes = encodeEnvelope(envelope);
  const names = [ENVELOPE_FILE, ENVELOPE_TWIN];
  await writeFilesAtomically(names.map((name) => ({ file: path.join(folder, name), bytes })));
}

/** Says whether an envelope of this generation, or a later one, lies in a folder. */
export async function isWritten(folder: string, generation: number): Promise<boolean> {
  const candidates = await readCandidates(folder).catch(() => []);
  return candidates.some((one) => one.generation >= generation);
}

/**
 * Gives the first 16 bytes of a closed database file: the salt of its cipher.
 *
 * @throws AppError `storage` / `disk-error` and the like.
 */
export async function readDatabaseSalt(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const salt = Buffer.alloc(16);
      const { bytesRead } = await handle.read(salt, 0, salt.length, 0);
      if (bytesRead !== salt.length) throw new AppError('storage', 'disk-error');
      return salt;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw storageErrorOf(error);
  }
}

// After a change that was cut short the twin is still the older one: a passphrase that was replaced, or whose
// operator was removed, must not open the vault through it, nor be written over the newer one.
function assertNewest(
  envelope: Envelope,
  candidates: readonly Envelope[],
  masterKey: Buffer,
  key: VaultKey,
): void {
  const hasNewer = candidates.some(
    (other) =>
      other.generation > envelope.generation &&
      (isAuthentic(other, masterKey) || isSuccessor(other, masterKey)),
  );
  if (!hasNewer) return;
  masterKey.fill(0);
  if ('passphrase' in key) throw new AppError('refused', 'wrong-passphrase');
  throw new AppError('refused', 'wrong-recovery-code');
}

// Only after the envelope has proved itself: a repair must never spread a bad one.
async function repair(folder: string, envelope: Envelope): Promise<void> {
  await removeUnfinished(folder);
  const bytes = encodeEnvelope(envelope);
  for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) {
    const file = path.join(folder, name);
    const present = await readFile(file).catch(() => null);
    if (present?.equals(bytes) === true) continue;
    // A vault on a disk that cannot be written is still opened; that shows soon enough.
    await writeFileAtomically(file, bytes).catch(() => undefined);
  }
}
