/** Other operators at the same vault, made in its closed file as their management would leave it there. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { closeDatabase, openDatabase } from '../../main/database/open-database.ts';
import { databaseFile, vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import type { Role } from '../../shared/contract/operators.ts';
import { testPassphrase } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

/** Locks the vault, lets somebody work on its file with the slot that opens it, and unlocks it again. */
export async function betweenOpenings(
  { client, folder }: StartedApp,
  work: (database: DataSource, slotId: string) => Promise<void>,
): Promise<void> {
  await client.vault.lock();
  const vault = vaultFolder(join(folder, 'data'), 'centre');
  const { envelope, masterKey, slotId } = await openVaultFolder(vault, {
    passphrase: testPassphrase,
  });
  const database = await openDatabase({
    file: databaseFile(vault),
    key: databaseKeyOf(masterKey, envelope.db.epoch),
    create: false,
    sqliteBinding: null,
  });
  try {
    await work(database, slotId);
  } finally {
    await closeDatabase(database);
  }
  await client.vault.unlock({ passphrase: testPassphrase });
}

/** Opens the vault as the operator of this name, who is made when there is none yet. Gives their id. */
export async function signInAs(
  started: StartedApp,
  name: string,
  roles: readonly Role[],
): Promise<string> {
  let id = '';
  await betweenOpenings(started, async (database, slotId) => {
    const known: { id: string }[] = await database.query('SELECT id FROM operator WHERE name = ?', [
      name,
    ]);
    id = known[0]?.id ?? randomUUID();
    await database.query('UPDATE operator SET slot_id = NULL');
    await database.query(
      `INSERT INTO operator VALUES (?, ?, ?, ?, '2026-01-01T00:00:00.000Z', NULL)
       ON CONFLICT (id) DO UPDATE SET roles = excluded.roles, slot_id = excluded.slot_id`,
      [id, name, JSON.stringify(roles), slotId],
    );
  });
  return id;
}
