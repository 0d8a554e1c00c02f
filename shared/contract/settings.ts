/** Settings of this computer, kept outside the vault: they hold nothing personal. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { InterfaceLanguage, nothing } from './values.ts';

export const Theme = z.enum(['system', 'light', 'dark', 'contrast']);

export const Settings = z.strictObject({
  language: InterfaceLanguage,
  theme: Theme,
  /** Where documents and bundles are written, as shown to the operator. */
  outputFolder: z.string(),
  version: z.string(),
  /** What this computer lets the program do. */
  can: z.strictObject({ chooseFolder: z.boolean(), showFolder: z.boolean() }),
});
export type Settings = z.infer<typeof Settings>;

export const settings = {
  get: query(nothing, Settings),
  setLanguage: command(z.strictObject({ language: InterfaceLanguage }), Settings),
  setTheme: command(z.strictObject({ theme: Theme }), Settings),
  /** Lets the operator choose the folder in a dialog of the system; unchanged when cancelled. */
  chooseOutputFolder: command(nothing, Settings),
  /** Opens the folder in the system's file manager. */
  showOutputFolder: command(nothing, nothing),
} as const;
