/** Settings of this computer, kept outside the vault: they hold nothing personal. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { PortfolioFormat } from './portfolio.ts';
import { InterfaceLanguage, nothing } from './values.ts';

export const Theme = z.enum(['system', 'light', 'dark', 'contrast']);

/** Minutes without a key or the mouse until the vault is locked: five, or fewer where a centre wants it so. */
export const LockAfter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(5)]);
export type LockAfter = z.infer<typeof LockAfter>;
export const lockAfterMinutes = [1, 2, 3, 5] as const satisfies readonly LockAfter[];

export const Settings = z.strictObject({
  language: InterfaceLanguage,
  theme: Theme,
  /** Where documents and bundles are written, as shown to the operator. */
  outputFolder: z.string(),
  /** The files that were made last, offered again. */
  documentFormats: z.array(PortfolioFormat).min(1),
  lockAfter: LockAfter,
  version: z.string(),
  /** What this computer lets the program do. */
  can: z.strictObject({ chooseFolder: z.boolean(), showFolder: z.boolean() }),
});
export type Settings = z.infer<typeof Settings>;

/** Where in the output folder each kind of file lies. */
export const OutputPart = z.enum([
  'portfolios',
  'registers',
  'bundles',
  'received',
  'cards',
  'rights',
  'paperwork',
  'templates',
]);
export type OutputPart = z.infer<typeof OutputPart>;

export const settings = {
  get: query(nothing, Settings),
  setLanguage: command(z.strictObject({ language: InterfaceLanguage }), Settings),
  setTheme: command(z.strictObject({ theme: Theme }), Settings),
  setLockAfter: command(z.strictObject({ minutes: LockAfter }), Settings),
  setDocumentFormats: command(
    z.strictObject({ formats: z.array(PortfolioFormat).min(1) }),
    Settings,
  ),
  /** Lets the operator choose the folder in a dialog of the system; unchanged when cancelled. */
  chooseOutputFolder: command(nothing, Settings),
  /** Opens the folder in the system's file manager. */
  showOutputFolder: command(nothing, nothing),
  /** Opens one part of it, where the files in hand lie. */
  showOutputPart: command(z.strictObject({ part: OutputPart }), nothing),
} as const;
