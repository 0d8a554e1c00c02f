// Reads the first sheet of an .xlsx file. Formulas are never evaluated: what counts is the value that
// the spreadsheet program stored beside them.
import { readSheet } from 'read-excel-file/node';
import { AppError } from '../../../shared/wire.ts';
import { BundleError } from '../../bundle/bundle-errors.ts';
import { readZipSafely } from '../../bundle/safe-zip.ts';
import { XLSX_ZIP_LIMITS } from '../../bundle/zip-limits.ts';
import { zipFolder } from '../../bundle/zip-writer.ts';
import type { RosterTable } from './read-delimited.ts';
import { sheetProblem } from './sheet-size.ts';

const MEBIBYTE = 1024 * 1024;

/** A list of a thousand people unpacks to less than one mebibyte; pictures in it are not read. */
const limits = {
  ...XLSX_ZIP_LIMITS,
  maxEntries: 500,
  maxEntryBytes: 30 * MEBIBYTE,
  maxTotalBytes: 60 * MEBIBYTE,
};

/** Everything that makes up the sheets stands here; the rest is not passed on. */
const FOLDER = 'xl/';

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Gives the cells of the first sheet as text; days as `YYYY-MM-DD`.
 *
 * @throws AppError `invalid-input`: `not-a-spreadsheet`, `unsafe-archive` or `too-many-rows`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<RosterTable> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('not-a-spreadsheet');
  const parts = await unpack(bytes);
  if (!parts.has('xl/workbook.xml')) refuse('not-a-spreadsheet');
  checkSheets(parts);
  const checked = await repack(parts);
  try {
    // Untrimmed, because a tab before a name matters to the check for formulas.
    const rows: readonly (readonly unknown[])[] = await readSheet(checked, 1, { trim: false });
    return rows.map((row) => row.map(cellText));
  } catch {
    // The library's own messages quote the file.
    return refuse('not-a-spreadsheet');
  }
}

async function unpack(bytes: Uint8Array): Promise<Parts> {
  try {
    return await readZipSafely(bytes, limits);
  } catch (error) {
    if (error instanceof BundleError) return refuse('unsafe-archive');
    throw error;
  }
}

function checkSheets(parts: Parts): void {
  const decoder = new TextDecoder();
  for (const [name, content] of parts) {
    const problem = isMarkup(name) ? sheetProblem(decoder.decode(content)) : null;
    if (problem !== null) refuse(problem === 'odd' ? 'unsafe-archive' : problem);
  }
}

// The reader gets exactly the parts that were checked, in an archive of our own: it reads an archive
// from its beginning and not from its directory, and so might have read another one than we did.
async function repack(parts: Parts): Promise<Buffer> {
  const needed = [...parts].filter(([name]) => name.startsWith(FOLDER) && isMarkup(name));
  const files = new Map(needed.map(([name, content]) => [name.slice(FOLDER.length), content]));
  return Buffer.from(await zipFolder('xl', files, new Date(0)));
}

function isMarkup(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

function cellText(value: unknown): string {
  // The reader gives midnight UTC of the day in the cell, in whatever time zone this computer is.
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function refuse(reason: string): never {
  throw new AppError('invalid-input', reason);
}
