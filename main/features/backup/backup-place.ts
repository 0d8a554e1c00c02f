// The folder of the backups: whether it is there, on which disk, and which of its files may go.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backupsToRemove } from '../../../shared/domain/backup/keep-rule.ts';
import type { KnownBackup } from '../../../shared/domain/backup/keep-rule.ts';
import { AppError } from '../../../shared/wire.ts';
import { backupName, momentInName } from '../../backup/backup-format.ts';
import { vaultIdOf } from '../../backup/read-backup.ts';
import { codeOf, storageErrorOf, writeFileAtomically } from '../../files/atomic-file.ts';
import type { FolderDialogs } from '../../ports/folder-dialogs.ts';

const SECOND = 1000;

/**
 * Makes sure that the folder is there. Only our own is made: one that the operator chose and that is gone
 * is a stick that is not plugged in, and a folder made in its stead would lie on the wrong disk.
 *
 * @throws AppError `storage` / what `missing` says, `folder-not-writable` …
 */
export async function requireFolder(
  folder: string,
  isDefault: boolean,
  missing: 'backup-folder-missing' | 'second-folder-missing' = 'backup-folder-missing',
): Promise<void> {
  try {
    if (isDefault) await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory() !== true) throw new AppError('storage', missing);
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/**
 * Gives the folder that the operator has chosen, after a trial; null when the dialog was cancelled.
 *
 * @throws AppError `refused` / `not-available` or `backup-folder-inside`; `storage` / `folder-not-writable` …
 */
export async function chosenFolder(
  { choose }: FolderDialogs,
  dataFolder: string,
): Promise<string | null> {
  if (choose === null) throw new AppError('refused', 'not-available');
  const folder = await choose();
  if (folder === null) return null;
  const fromData = path.relative(dataFolder, folder);
  if (fromData === '' || (!fromData.startsWith('..') && !path.isAbsolute(fromData))) {
    throw new AppError('refused', 'backup-folder-inside');
  }
  const trial = path.join(folder, '.espor-write-trial');
  await writeFileAtomically(trial, Buffer.from('espor'));
  await rm(trial, { force: true });
  return folder;
}

/** Says whether a folder is, or would be, on the same disk as another that is there. */
export async function isOnSameDisk(folder: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([deviceOf(folder), deviceOf(other)]);
  return one !== null && one === two;
}

/** Says whether a file or folder is there; null when that cannot be said. */
export async function isThere(file: string): Promise<boolean | null> {
  return stat(file).then(
    () => true,
    (error: unknown) => (codeOf(error) === 'ENOENT' ? false : null),
  );
}

/** Gives a name for a backup of this moment that no file of the folder has. */
export async function freeName(folder: string, prefix: string, moment: Date): Promise<string> {
  const taken = new Set(await readdir(folder));
  let at = moment;
  while (taken.has(backupName(prefix, at))) at = new Date(at.getTime() + SECOND);
  return backupName(prefix, at);
}

/** Gives the files of a folder that are called like backups of a centre, the newest first. */
export async function backupsIn(folder: string, prefix: string): Promise<KnownBackup[]> {
  const known = (await readdir(folder)).flatMap((name) => {
    const moment = momentInName(prefix, name);
    return moment === null ? [] : [{ name, moment }];
  });
  return known.sort((one, other) => other.moment.getTime() - one.moment.getTime());
}

/**
 * Removes the backups of a vault that the rule does not keep; never the one just proved, and never a file that is
 * not surely a backup of this vault. What cannot be removed stays.
 */
export async function removeOutdated(
  folder: string,
  vault: { readonly id: string; readonly prefix: string; readonly proved: string },
  now: Date,
): Promise<void> {
  const mine: KnownBackup[] = [];
  for (const one of await backupsIn(folder, vault.prefix)) {
    // Two centres may have the same letters and share a stick.
    const isMine =
      one.name === vault.proved || (await vaultIdOf(path.join(folder, one.name))) === vault.id;
    if (isMine) mine.push(one);
  }
  for (const name of backupsToRemove(mine, vault.proved, now)) {
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

async function deviceOf(folder: string): Promise<number | null> {
  const found = await stat(folder).catch(() => null);
  if (found !== null) return found.dev;
  const above = path.dirname(folder);
  return above === folder ? null : deviceOf(above);
}
