/** One bit is flipped somewhere: the file is refused with a clear error, or holds exactly what it held. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../main/database/open-database.ts';
import { databaseFile } from '../../main/features/vault/vault-folders.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN } from '../../main/vault/envelope-bytes.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import { AppError } from '../../shared/wire.ts';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { centreFolder, wordOf } from './kit/inspect-vault.ts';
import { below } from './kit/random.ts';
import { firstPhrase, makeTemplate, startProgram } from './kit/template.ts';
import { backupsIn, takeBack } from './operations/backup-operations.ts';
import { outputOf } from './operations/vault-operations.ts';

/** A file that is damaged, and the way to say what is in it. */
interface Artefact {
  readonly bytes: Buffer;
  /** Gives all that the file holds. @throws AppError when it is refused */
  read(bytes: Buffer): Promise<string>;
  end?(): Promise<void>;
}

/** Refusals that say what is the matter. Any other error is a fault of its own. */
const clear = new Set([
  'storage vault-damaged',
  'storage newer-version',
  'refused backup-damaged',
  'refused not-a-backup',
  'refused not-a-bundle',
  'refused truncated-or-altered',
  'refused for-someone-else',
  'refused too-large',
  'refused newer-format',
  'refused wrong-passphrase',
]);

async function database(folder: string): Promise<Artefact> {
  const { code } = await makeTemplate(folder);
  const vault = centreFolder(folder);
  const { envelope, masterKey } = await openVaultFolder(vault, { recoveryIdentity: code });
  const file = databaseFile(vault);
  return {
    bytes: readFileSync(file),
    async read(bytes) {
      writeFileSync(file, bytes);
      const key = databaseKeyOf(masterKey, envelope.db.epoch);
      const opened = await openDatabase({ file, key, create: false, sqliteBinding: null });
      try {
        const tables = await opened.query<{ name: string }[]>(
          `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
        );
        const rows: unknown[] = [];
        for (const { name } of tables) rows.push(await opened.query(`SELECT * FROM "${name}"`));
        return JSON.stringify(rows);
      } catch (error) {
        // Read through at the opening, so that nobody meets the damage later, in the middle of their work.
        throw new Error(`opened, and damaged all the same: ${wordOf(error)}`, { cause: error });
      } finally {
        await opened.destroy();
        for (const name of ['-wal', '-journal']) await rm(`${file}${name}`, { force: true });
      }
    },
  };
}

/** Both files of the envelope, damaged in the same place: one alone is mended from the other. */
async function envelope(folder: string): Promise<Artefact> {
  await makeTemplate(folder);
  const vault = centreFolder(folder);
  return {
    bytes: readFileSync(join(vault, ENVELOPE_FILE)),
    async read(bytes) {
      for (const name of [ENVELOPE_FILE, ENVELOPE_TWIN]) writeFileSync(join(vault, name), bytes);
      const opened = await openVaultFolder(vault, { passphrase: firstPhrase });
      return JSON.stringify(opened.envelope) + opened.masterKey.toString('hex');
    },
  };
}

async function backup(folder: string): Promise<Artefact> {
  await makeTemplate(folder);
  const { client, app } = await startProgram(folder);
  await client.vault.unlock({ passphrase: firstPhrase });
  await client.backup.run();
  await app.dispose();
  const bytes = readFileSync(backupsIn(folder)[0] ?? '');
  await rm(centreFolder(folder), { recursive: true });
  const other = await startProgram(folder);
  return {
    bytes,
    async read(damaged) {
      await takeBack(other.client, damaged);
      const vault = centreFolder(folder);
      const files = readdirSync(vault).sort();
      const held = files.map((name) => name + readFileSync(join(vault, name)).toString('base64'));
      await rm(vault, { recursive: true });
      return held.join('\n');
    },
    end: () => other.app.dispose(),
  };
}

async function bundle(folder: string): Promise<Artefact> {
  const { authorisationId } = await makeTemplate(folder);
  const { client, app } = await startProgram(folder);
  await client.vault.unlock({ passphrase: firstPhrase });
  const { fileName } = await client.transfer.export({ authorisationId });
  return {
    bytes: readFileSync(join(outputOf(folder, 'bundles'), fileName)),
    async read(bytes) {
      const { token, ...shown } = await client.transfer.preview({
        base64: bytes.toString('base64'),
      });
      await client.transfer.refuse({ token });
      return JSON.stringify(shown);
    },
    end: () => app.dispose(),
  };
}

async function flip(make: (folder: string) => Promise<Artefact>, trial: Trial): Promise<Outcome> {
  const artefact = await make(join(trial.folder, 'vault'));
  const { bytes } = artefact;
  const good = await artefact.read(bytes);
  const faults: string[] = [];
  let [refused, same] = [0, 0];
  for (let count = 0; count < trial.profile.flips; count += 1) {
    const bit = below(trial.random, bytes.length * 8);
    const damaged = Buffer.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    try {
      if ((await artefact.read(damaged)) === good) same += 1;
      else faults.push(`bit ${bit}: other content, and nobody has noticed`);
    } catch (error) {
      if (error instanceof AppError && clear.has(wordOf(error))) refused += 1;
      else faults.push(`bit ${bit}: "${wordOf(error)}" says nothing to an operator`);
    }
  }
  await artefact.end?.();
  const { flips } = trial.profile;
  return { figures: { flips, refused, same, undetected: faults.length }, faults };
}

const artefacts = { database, envelope, backup, bundle };

export const bitFlips: readonly FaultTest[] = Object.entries(artefacts).map(([name, make]) => ({
  name: `bit flips: ${name}`,
  promise: 'refused, or the very same',
  isQuick: true,
  run: (trial) => flip(make, trial),
}));
