// How large and of what shape an archive from outside may be. Two sets: our own bundles, and
// spreadsheets that people bring.

/** Limits for one archive; all sizes in bytes after decompression unless named otherwise. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  /** Highest ratio of content to compressed content, for entries above `ratioFreeBytes`. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
  /** The whole of a file name must match. Traversal and empty steps are refused in any case. */
  readonly namePattern: RegExp;
  /** Whether the archive may list directories; their names match `namePattern` plus a slash. */
  readonly allowDirectories: boolean;
}

const MEBIBYTE = 1024 * 1024;

/** For bundles: plain ASCII names, files only. */
export const BUNDLE_ZIP_LIMITS: ZipLimits = {
  maxEntries: 5000,
  maxEntryBytes: 50 * MEBIBYTE,
  maxTotalBytes: 500 * MEBIBYTE,
  maxRatio: 100,
  ratioFreeBytes: MEBIBYTE,
  namePattern: /^[a-zA-Z0-9._/-]{1,240}$/,
  allowDirectories: false,
};

/** For .xlsx files: also `[Content_Types].xml`, spaces in media names, and listed directories. */
export const XLSX_ZIP_LIMITS: ZipLimits = {
  ...BUNDLE_ZIP_LIMITS,
  namePattern: /^[a-zA-Z0-9._/ ()[\]+,=-]{1,240}$/,
  allowDirectories: true,
};

/** For .docx files that a centre brings: text and a few pictures, never as large as a bundle. */
export const DOCX_ZIP_LIMITS: ZipLimits = {
  ...XLSX_ZIP_LIMITS,
  maxEntries: 500,
  maxEntryBytes: 8 * MEBIBYTE,
  maxTotalBytes: 24 * MEBIBYTE,
};
