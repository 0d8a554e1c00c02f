// The form of a backup: what its file is called, what is in it and how large that may be.
import * as z from 'zod';
import { AuditHead } from '../../shared/contract/audit.ts';
import { mostBackupBytes } from '../../shared/contract/backup.ts';
import { localDay } from '../../shared/util/local-day.ts';
import { AppError } from '../../shared/wire.ts';
import type { ZipLimits } from '../bundle/zip-limits.ts';

export const MANIFEST_ENTRY = 'manifest.json';
export const DATABASE_ENTRY = 'vault.db';
export const ENVELOPE_ENTRY = 'vault.json';

/** The largest file that is made or taken back. */
export const MOST_BYTES = mostBackupBytes;
const MOST_TEXT_BYTES = 262_144;

/** Version 1 was not sealed; such a backup is still taken back. */
const VERSION = 2;

const File = z.strictObject({
  bytes: z.int().min(1).max(MOST_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const content = {
  format: z.literal('espor-backup'),
  vault_id: z.uuid(),
  created_at: z.iso.datetime(),
  /** The version of the program that made it, and of the database in it. */
  app: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  schema: z.int().min(1),
  files: z.strictObject({ [DATABASE_ENTRY]: File, [ENVELOPE_ENTRY]: File }),
  /** How many rows each table has: numbers, no names. */
  tables: z.record(z.string().regex(/^\w{1,64}$/), z.int().min(0)),
};

export const Manifest = z.discriminatedUnion('version', [
  z.strictObject({ ...content, version: z.literal(1) }),
  z.strictObject({
    ...content,
    version: z.literal(VERSION),
    /** How far the audit log had come. */
    audit: AuditHead,
    /** Of everything else in here, by a key that only the open vault gives. */
    mac: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);
export type Manifest = z.infer<typeof Manifest>;
export type SealedManifest = Extract<Manifest, { version: typeof VERSION }>;

/** Says whether the content of a manifest is of a later version than this program knows. */
export function isFromFuture(content: unknown): boolean {
  const future = z.object({ format: z.literal('espor-backup'), version: z.int().min(VERSION + 1) });
  return future.safeParse(content).success;
}

const NAME = /^espor-backup-([A-Z]{2,4})-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.zip$/u;

/** Stored entries only, so that nothing grows while it is read. */
export const BACKUP_ZIP_LIMITS: ZipLimits = {
  maxEntries: 3,
  maxEntryBytes: MOST_BYTES,
  maxTotalBytes: MOST_BYTES,
  maxRatio: 1,
  ratioFreeBytes: 0,
  namePattern: /^(?:vault\.db|vault\.json|manifest\.json)$/,
  allowDirectories: false,
};

/** Gives how large an entry may be: only the database is large. */
export function mostBytesOf(entry: string): number {
  return entry === DATABASE_ENTRY ? MOST_BYTES : MOST_TEXT_BYTES;
}

/** Gives the name of the backup of a moment: by the operator's clock, so that it can be found. */
export function backupName(prefix: string, moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = localDay(moment).replaceAll('-', '');
  const time = two(moment.getHours()) + two(moment.getMinutes()) + two(moment.getSeconds());
  return `espor-backup-${prefix}-${day}-${time}.zip`;
}

/** Gives when the backup of a centre was made, by its name; null for another name. */
export function momentInName(prefix: string, name: string): Date | null {
  const [, found, ...parts] = NAME.exec(name) ?? [];
  if (found !== prefix) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return new Date(year, month - 1, day, hour, minute, second);
}

/** The file is none of ours, or not as it was written. */
export function backupRefused(reason: 'not-a-backup' | 'backup-damaged'): AppError {
  return reason === 'not-a-backup'
    ? new AppError('refused', 'not-a-backup')
    : new AppError('refused', 'backup-damaged');
}
