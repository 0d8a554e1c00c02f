/** Backups of a program that a test has started: where they are, the newest, and the way back. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { backupPartBytes } from '../../shared/contract/backup.ts';
import type { RestoredVault } from '../../shared/contract/backup.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aPerson } from './builders/people.ts';
import { testCentre } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

/** The name of the one person in the vault, as no other text has it. */
export const canary = 'Canary Zanzibar';

export const backupsOf = (one: StartedApp): string => join(one.outputFolder, 'backups');

/** Gives the names in a folder, in order; none where there is no folder. */
export const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** Waits for what the lock has begun; it does not make the lock wait. */
export async function settled(client: AppClient): Promise<void> {
  await expect
    .poll(async () => (await client.backup.status()).running, { timeout: 20_000 })
    .toBe(false);
}

export async function aVaultWithSomebody(one: StartedApp): Promise<void> {
  await one.client.vault.create(testCentre);
  await one.client.people.create(aPerson({ preferredName: canary }));
}

/** Gives the path of the newest backup. @throws Error where there is none */
export function newestBackupFile(one: StartedApp): string {
  const name = namesIn(backupsOf(one)).at(-1);
  if (name === undefined) throw new Error('no backup');
  return join(backupsOf(one), name);
}

export const newestBackup = (one: StartedApp): Promise<Buffer> => readFile(newestBackupFile(one));

/** Takes a backup back as the window does, part by part. */
export async function takeBack({ client }: StartedApp, bytes: Buffer): Promise<RestoredVault> {
  const { token } = await client.backup.beginRestore({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += backupPartBytes) {
    const base64 = bytes.subarray(at, at + backupPartBytes).toString('base64');
    await client.backup.addPart({ token, base64 });
  }
  return client.backup.restore({ token });
}
