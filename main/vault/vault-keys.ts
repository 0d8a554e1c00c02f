// The keys below the master key: one for each purpose, so that none can stand in for another.
import { hkdfSync, randomBytes } from 'node:crypto';

export const MASTER_KEY_BYTES = 32;

/** Gives a new master key. The caller wipes it. */
export function createMasterKey(): Buffer {
  return randomBytes(MASTER_KEY_BYTES);
}

/** Gives the raw key of the database; a new epoch is a new key. The caller wipes it. */
export function databaseKeyOf(masterKey: Uint8Array, epoch: number): Buffer {
  return derive(masterKey, `db/${epoch}`);
}

/** Gives the key that authenticates the envelope. The caller wipes it. */
export function envelopeMacKeyOf(masterKey: Uint8Array): Buffer {
  return derive(masterKey, 'envelope-mac');
}

/** Gives the key that authenticates what a backup says about itself. The caller wipes it. */
export function backupManifestKeyOf(databaseKey: Uint8Array): Buffer {
  return derive(databaseKey, 'backup-manifest');
}

/** Gives the key under which a rotation keeps the database key of before. The caller wipes it. */
export function previousKeySealOf(masterKey: Uint8Array, epoch: number): Buffer {
  return derive(masterKey, `previous-database-key/${epoch}`);
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, new Uint8Array(0), purpose, 32));
}
