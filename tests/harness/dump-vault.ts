/** What really lies on the disk, table by table, while the program has the vault open: read from a copy. */
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '../../main/database/open-database.ts';
import { databaseFile, vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import { testPassphrase } from './start-app.ts';
import type { StartedApp } from './start-app.ts';
import { testFolder } from './test-folder.ts';

/** Gives each table as its rows in their places, every value as SQL writes it. `without` leaves columns out. */
export async function dumpVault(
  { folder }: StartedApp,
  without: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const source = vaultFolder(join(folder, 'data'), 'centre');
  const copy = await mkdtemp(join(testFolder(), 'espor-dump-'));
  try {
    for (const name of await readdir(source)) await copyFile(join(source, name), join(copy, name));
    const { envelope, masterKey } = await openVaultFolder(copy, { passphrase: testPassphrase });
    const key = databaseKeyOf(masterKey, envelope.db.epoch);
    const database = await openDatabase({
      file: databaseFile(copy),
      key,
      create: false,
      sqliteBinding: null,
    });
    const tables: { name: string }[] = await database.query(
      `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
    );
    const dump: Record<string, string[]> = {};
    for (const { name } of tables) {
      const columns: { name: string }[] = await database.query(`PRAGMA table_info("${name}")`);
      const shown = columns
        .filter((column) => !without.includes(`${name}.${column.name}`))
        .map((column) => `quote("${column.name}")`);
      const rows: { line: string }[] = await database.query(
        `SELECT rowid || ': ' || ${shown.join(` || ', ' || `)} AS line FROM "${name}" ORDER BY rowid`,
      );
      dump[name] = rows.map(({ line }) => line);
    }
    await closeDatabase(database);
    return dump;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
