/** What the encryption costs: the way in, the same work on a plain file, a backup of a vault of 60 MB. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeApp } from '../../main/compose-app.ts';
import type { App } from '../../main/compose-app.ts';
import { hardenConnection, unlockConnection } from '../../main/database/connection-pragmas.ts';
import { closeDatabase, openDatabase } from '../../main/database/open-database.ts';
import { SqliteDriver } from '../../main/database/sqlite-driver.ts';
import type { SqliteConnection } from '../../main/database/sqlite-driver.ts';
import { databaseFile, vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { createNodePorts } from '../../main/headless/node-ports.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { STANDARD_COST } from '../../main/vault/key-derivation.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import { figureOf, measure } from './measure.ts';
import type { Figure } from './measure.ts';

const passphrase = 'a phrase for the bench only';
const vaultBytes = 60_000_000;
const unlocks = 5;
const pairs = 7;

function startApp(folder: string): App {
  const ports = createNodePorts({
    dataFolder: join(folder, 'data'),
    outputFolder: join(folder, 'output'),
  });
  return composeApp(ports, { kdf: STANDARD_COST, makesBackups: false });
}

/** With the cost of a real vault: 256 MiB. Leaves a locked one behind. */
async function unlockFigure({ client }: App): Promise<Figure> {
  await client.vault.create({
    centreName: 'Bench',
    country: 'IT',
    operatorName: 'Nobody',
    passphrase,
    recovery: { kind: 'none' },
  });
  await client.vault.lock();
  const taken: number[] = [];
  for (let round = 0; round < unlocks; round += 1) {
    const started = performance.now();
    await client.vault.unlock({ passphrase });
    taken.push(performance.now() - started);
    await client.vault.lock();
  }
  const { p95: _, ...figure } = figureOf(taken);
  return { name: 'unlock at 256 MiB', target: 1200, unit: 'ms', ...figure };
}

/** Many small transactions, a search through all, and reading row by row: what the program asks for. */
function work(connection: SqliteConnection): void {
  connection.pragma('wal_autocheckpoint = 1000');
  connection.prepare('CREATE TABLE entry (id INTEGER PRIMARY KEY, name TEXT, note TEXT)').run();
  const insert = connection.prepare('INSERT INTO entry (name, note) VALUES (?, ?)');
  for (let number = 0; number < 1500; number += 1) {
    insert.run(`Person ${number}`, 'what was said, as it was said. '.repeat(20));
  }
  const change = connection.prepare('UPDATE entry SET note = ? WHERE id = ?');
  for (let number = 1; number <= 500; number += 1) change.run(`changed ${number}`, number * 3);
  for (let round = 0; round < 20; round += 1) {
    connection.prepare(`SELECT count(*) FROM entry WHERE note LIKE '%said%${round}'`).get();
  }
  const read = connection.prepare('SELECT * FROM entry WHERE id = ?');
  for (let number = 1; number <= 1500; number += 1) read.get(number);
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.prepare('DROP TABLE entry').run();
}

function timeOf(file: string, key: Uint8Array | null): number {
  const connection = new SqliteDriver(file);
  try {
    if (key === null) connection.pragma('locking_mode = EXCLUSIVE');
    else unlockConnection(connection, key);
    hardenConnection(connection);
    const started = performance.now();
    work(connection);
    return performance.now() - started;
  } finally {
    connection.close();
  }
}

/** In hundredths, so that one and a third reads 130. By turns, because a machine has good and bad minutes. */
function workloadFigure(folder: string): Figure {
  const key = randomBytes(32);
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const plain = timeOf(join(folder, `plain-${pair}.db`), null);
    const encrypted = timeOf(join(folder, `encrypted-${pair}.db`), key);
    ratios.push((100 * encrypted) / plain);
  }
  const { p95: _, ...figure } = figureOf(ratios);
  return { name: 'encrypted work, plain is 100', target: 130, unit: '%', ...figure };
}

/** Makes the locked vault of a program as large as one with many years in it. */
async function makeLarge(folder: string): Promise<void> {
  const vault = vaultFolder(join(folder, 'data'), 'centre');
  const { envelope, masterKey } = await openVaultFolder(vault, { passphrase });
  const database = await openDatabase({
    file: databaseFile(vault),
    key: databaseKeyOf(masterKey, envelope.db.epoch),
    create: false,
    sqliteBinding: null,
  });
  await database.query('CREATE TABLE ballast (id INTEGER PRIMARY KEY, bytes BLOB) STRICT');
  const row = 50_000;
  for (let number = 0; number < vaultBytes / row; number += 1) {
    await database.query('INSERT INTO ballast (bytes) VALUES (?)', [randomBytes(row)]);
  }
  await closeDatabase(database);
}

/** As the operator asks for it: copied, opened and read through, written, read back whole. */
async function backupFigure(folder: string, { client }: App): Promise<Figure> {
  await makeLarge(folder);
  await client.vault.unlock({ passphrase });
  const figure = await measure(3, () => client.backup.run());
  return { name: 'backup of a 60 MB vault', target: 3000, ...figure };
}

/** Measures in a folder of its own. */
export async function vaultFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-bench-vault-'));
  const app = startApp(folder);
  try {
    const unlock = await unlockFigure(app);
    return [unlock, workloadFigure(folder), await backupFigure(folder, app)];
  } finally {
    await app.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}
