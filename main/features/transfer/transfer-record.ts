/** The machine-readable part of a bundle: `data/record.json`, versioned, validated on both sides. */
import * as z from 'zod';
import { NewPerson, PathSummary } from '../../../shared/contract/people.ts';
import { SharedRecord } from '../../../shared/contract/record.ts';
import { canonicalJson, parseCanonicalJson } from '../../bundle/canonical-json.ts';
import { AppError } from '../../../shared/wire.ts';

export const recordVersion = 1;
export const recordFile = 'data/record.json';

/** Only what was chosen travels; group records, working notes and the answers of others never do. */
export const TransferRecord = z.strictObject({
  format: z.literal('espor-record'),
  version: z.literal(recordVersion),
  reference: z.string().min(1).max(40),
  person: NewPerson,
  path: PathSummary,
  record: SharedRecord,
});
export type TransferRecord = z.infer<typeof TransferRecord>;

/** The record as canonical JSON, UTF-8. */
export function writeTransferRecord(record: TransferRecord): Uint8Array {
  return new TextEncoder().encode(canonicalJson(record));
}

/** Reads and validates the record. Fails with `refused` / `newer-format` or `content-invalid`. */
export function readTransferRecord(bytes: Uint8Array): TransferRecord {
  const value = parseCanonicalJson(bytes, recordFile);
  const head = z.looseObject({ version: z.int() }).safeParse(value);
  if (head.success && head.data.version > recordVersion)
    throw new AppError('refused', 'newer-format');
  const parsed = TransferRecord.safeParse(value);
  if (!parsed.success) throw new AppError('refused', 'content-invalid');
  return parsed.data;
}
