/** Copies of the vault, and the way back from one. */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBackup } from '../../../main/backup/read-backup.ts';
import { backupPartBytes } from '../../../shared/contract/backup.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { centreFolder, inspectVault } from '../kit/inspect-vault.ts';
import { factsOf, firstPhrase, makeTemplate, startProgram } from '../kit/template.ts';
import type { Operation } from './operation.ts';
import { missingPeople, outputOf } from './vault-operations.ts';

const BACKUP_FILE = 'a-backup.zip';

/** Gives the files that look like backups. */
export function backupsIn(folder: string): string[] {
  const place = outputOf(folder, 'backups');
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith('.zip'));
  return names.sort().map((name) => join(place, name));
}

/** Gives what is wrong with the backups: each file that bears the name of one must be whole. */
async function brokenBackups(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of backupsIn(folder)) {
    await readBackup(file).catch(() => faults.push('a backup is there that is not whole'));
  }
  return faults;
}

/** Gives a file to the program as the window does. */
export async function takeBack(client: AppClient, bytes: Buffer): Promise<void> {
  const { token } = await client.backup.beginRestore({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += backupPartBytes) {
    const base64 = bytes.subarray(at, at + backupPartBytes).toString('base64');
    await client.backup.addPart({ token, base64 });
  }
  await client.backup.restore({ token });
}

/** A file with the name of a backup is a whole one, and the vault is untouched. */
export const backUp: Operation = {
  name: 'back up',
  prepare: async (folder) => void (await makeTemplate(folder)),
  async begin(folder) {
    const { client } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    return {
      run: () => client.backup.run(),
      async settle() {
        const faults = [
          ...(await brokenBackups(folder)),
          ...(await missingPeople(client, factsOf(folder).names)),
        ];
        await rm(outputOf(folder, 'backups'), { recursive: true, force: true });
        return faults;
      },
    };
  },
  async inspect(folder) {
    return [...(await brokenBackups(folder)), ...(await inspectVault(folder, [firstPhrase]))];
  },
};

/** The vault of the backup is there whole, or none is and the backup can be taken back again. */
export const restore: Operation = {
  name: 'restore',
  async prepare(folder) {
    await makeTemplate(folder);
    const { client, app } = await startProgram(folder);
    await client.vault.unlock({ passphrase: firstPhrase });
    await client.backup.run();
    await app.dispose();
    renameSync(backupsIn(folder)[0] ?? '', join(folder, BACKUP_FILE));
    await rm(centreFolder(folder), { recursive: true });
  },
  async begin(folder) {
    const bytes = readFileSync(join(folder, BACKUP_FILE));
    const { client } = await startProgram(folder);
    return {
      run: () => takeBack(client, bytes),
      async settle() {
        const { kind } = await client.vault.status();
        if (kind === 'absent') return [];
        await client.vault.unlock({ passphrase: firstPhrase });
        const faults = await missingPeople(client, factsOf(folder).names);
        await client.vault.lock();
        await rm(centreFolder(folder), { recursive: true });
        return faults;
      },
    };
  },
  async inspect(folder) {
    if (!existsSync(centreFolder(folder))) {
      const { client, app } = await startProgram(folder);
      await takeBack(client, readFileSync(join(folder, BACKUP_FILE)));
      await app.dispose();
    }
    const incoming = join(folder, 'data', 'backup-incoming');
    const vaults = readdirSync(join(folder, 'data', 'vaults'));
    return [
      ...(await inspectVault(folder, [firstPhrase])),
      ...(existsSync(incoming) ? ['the file that was taken in is still there'] : []),
      ...(vaults.length > 1 ? [`left beside the vault: ${vaults.join(' ')}`] : []),
    ];
  },
};
