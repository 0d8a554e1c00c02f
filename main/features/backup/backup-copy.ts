// The half of a backup that needs the open vault: a proved copy of it on this computer, made in a moment,
// so that the vault can be locked before the slow half begins.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { appVersion } from '../../../shared/app-version.ts';
import { sealManifest } from '../../backup/seal-manifest.ts';
import type { BackupContent } from '../../backup/write-backup.ts';
import { copyDatabase } from '../../database/database-copy.ts';
import { changesIn } from '../../database/next-number.ts';
import { ensurePrivateFolder } from '../../files/atomic-file.ts';
import { encodeEnvelope, readEnvelope } from '../../vault/envelope-bytes.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { auditHeadOf } from '../audit/audit.repository.ts';
import type { OpenVault } from '../vault/vault-session.ts';

export interface VaultCopy {
  readonly content: BackupContent;
  readonly vaultId: string;
  readonly prefix: string;
  readonly takenAt: Date;
  readonly mark: string;
  /** Removes the file of the copy. */
  discard(): Promise<void>;
}

export interface CopyMakerOptions {
  readonly workFolder: string;
  readonly vaultFolder: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sqliteBinding: string | null;
}

/** Gives a function that copies the open vault; null when its files look as `knownMark` says. */
export function createCopyMaker(options: CopyMakerOptions) {
  const { workFolder, vaultFolder } = options;
  let isCleared = false;
  let last: Promise<unknown> = Promise.resolve();

  /** What a program that was killed has left; it is of no use, and encrypted. */
  async function clearOnce(): Promise<void> {
    await ensurePrivateFolder(workFolder);
    if (isCleared) return;
    isCleared = true;
    for (const name of await readdir(workFolder)) {
      await rm(path.join(workFolder, name), { force: true });
    }
  }

  async function copyNow(vault: OpenVault, knownMark: string | null): Promise<VaultCopy | null> {
    await clearOnce();
    const envelope = await readEnvelope(vaultFolder);
    // Not the file itself, which the audit log changes with every look: what changes a backup is counted.
    const changes = await changesIn(vault.dataSource);
    const mark = [envelope.vault_id, envelope.generation, changes].join(' ');
    if (mark === knownMark) return null;
    const file = path.join(workFolder, `${options.ids.next()}.db`);
    const takenAt = options.clock.now();
    const inventory = await copyDatabase(vault.dataSource, {
      file,
      key: vault.databaseKey,
      sqliteBinding: options.sqliteBinding,
    });
    const files = { databaseFile: file, envelope: encodeEnvelope(envelope) };
    const about = {
      vault_id: envelope.vault_id,
      created_at: takenAt.toISOString(),
      app: appVersion,
      audit: await auditHeadOf(vault.dataSource),
      ...inventory,
    };
    // Sealed now: the key is wiped before the slow half begins.
    const content = { ...files, manifest: await sealManifest(files, about, vault.databaseKey) };
    return {
      content,
      vaultId: envelope.vault_id,
      prefix: vault.status.centre.prefix,
      takenAt,
      mark,
      discard: () => rm(file, { force: true }).catch(() => undefined),
    };
  }

  // In turn: a vault that closes then waits for the copy in hand, which needs it open.
  return (vault: OpenVault, knownMark: string | null): Promise<VaultCopy | null> => {
    const mine = last.then(() => copyNow(vault, knownMark));
    last = mine.catch(() => undefined);
    return mine;
  };
}
