// The envelope on its way from one master key to the next. From the moment it is written the ways in that were
// left out open nothing; the others open the database under whichever of the two keys it lies there.
import { AppError } from '../../shared/wire.ts';
import { sealMasterKey } from './age-seal.ts';
import { nextGeneration } from './envelope-changes.ts';
import { supersessionProof } from './envelope.ts';
import type { Envelope, PendingRotation, Sealed } from './envelope-schema.ts';
import { seal, unseal } from './gcm-seal.ts';
import { previousKeySealOf } from './vault-keys.ts';

export interface Rotation {
  /** The master key of the envelope as it is, and the one that comes after it. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** The key of the database as it lies there. */
  readonly databaseKey: Uint8Array;
  /** The first 16 bytes of the database under the new key. */
  readonly salt: Uint8Array;
}

/** Gives the epoch of the database key after a rotation. */
export function nextEpoch(envelope: Envelope): number {
  return envelope.db.epoch + 1;
}

/**
 * Gives the envelope under the new master key, sealed for each of its ways in, by passphrase or sheet; it opens a
 * database under either key.
 */
export async function beginRotation(envelope: Envelope, rotation: Rotation): Promise<Envelope> {
  const generation = envelope.generation + 1;
  const slots = await Promise.all(
    envelope.slots.map(async (slot) => ({
      ...slot,
      mk: await sealMasterKey(slot.recipient, rotation.to),
    })),
  );
  const epoch = nextEpoch(envelope);
  const previous = sealPrevious(envelope.vault_id, epoch, rotation);
  const pending = { epoch, salt: Buffer.from(rotation.salt).toString('hex'), previous };
  const proof = supersessionProof(envelope.vault_id, generation, rotation.from);
  return nextGeneration(
    envelope,
    { slots, db: { ...envelope.db, pending }, supersedes: { generation, proof } },
    rotation.to,
  );
}

/** Gives the envelope with a pending rotation whose new database has another salt: it was made once more. */
export function renewRotation(
  envelope: Envelope,
  pending: PendingRotation,
  salt: Uint8Array,
  masterKey: Uint8Array,
): Envelope {
  const renewed = { ...pending, salt: Buffer.from(salt).toString('hex') };
  return nextGeneration(envelope, { db: { ...envelope.db, pending: renewed } }, masterKey);
}

/** Gives the envelope after the database under the new key is in its place. */
export function endRotation(
  envelope: Envelope,
  pending: PendingRotation,
  masterKey: Uint8Array,
): Envelope {
  const { epoch, salt } = pending;
  return nextGeneration(
    envelope,
    { db: { ...envelope.db, epoch, salt, pending: null } },
    masterKey,
  );
}

/**
 * Gives the key of the database before the rotation; the caller wipes it.
 *
 * @throws AppError `storage` / `vault-damaged`
 */
export function openPreviousKey(
  vaultId: string,
  { epoch, previous }: PendingRotation,
  masterKey: Uint8Array,
): Buffer {
  const key = previousKeySealOf(masterKey, epoch);
  try {
    return unseal(key, previous, { vault_id: vaultId, epoch });
  } catch {
    throw new AppError('storage', 'vault-damaged');
  } finally {
    key.fill(0);
  }
}

function sealPrevious(vaultId: string, epoch: number, { to, databaseKey }: Rotation): Sealed {
  const key = previousKeySealOf(to, epoch);
  try {
    return seal(key, databaseKey, { vault_id: vaultId, epoch });
  } finally {
    key.fill(0);
  }
}
