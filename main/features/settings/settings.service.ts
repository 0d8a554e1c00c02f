// Settings of this computer, in a plain file: language, appearance, folder for documents. Nothing
// about people or about the centre.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { LockAfter, Theme } from '../../../shared/contract/settings.ts';
import type { OutputPart, Settings } from '../../../shared/contract/settings.ts';
import { PortfolioFormat } from '../../../shared/contract/portfolio.ts';
import { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/wire.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { AppPaths } from '../../ports/app-paths.ts';
import type { FolderDialogs } from '../../ports/folder-dialogs.ts';

const SETTINGS_FILE = 'settings.json';

const StoredSettings = z.strictObject({
  /** Null until the operator chooses: the system's language then, the default folder then. */
  language: InterfaceLanguage.nullable(),
  theme: Theme,
  outputFolder: z
    .string()
    .max(4096)
    .refine((folder) => path.isAbsolute(folder))
    .nullable(),
  /** Not in files of earlier versions. */
  documentFormats: z.array(PortfolioFormat).min(1).default(['docx', 'pdf']),
  lockAfter: LockAfter.default(5),
});
type StoredSettings = z.infer<typeof StoredSettings>;

const DEFAULTS: StoredSettings = {
  language: null,
  theme: 'system',
  outputFolder: null,
  documentFormats: ['docx', 'pdf'],
  lockAfter: 5,
};

export interface SettingsServiceOptions {
  readonly paths: Pick<AppPaths, 'dataFolder' | 'defaultOutputFolder'>;
  readonly folderDialogs: FolderDialogs;
  readonly version: string;
  /** The system's language as a BCP 47 tag: `it-IT`. */
  readonly systemLanguage: string;
}

export type SettingsService = ReturnType<typeof createSettingsService>;

/** Gives the service behind the feature `settings`; a damaged or missing file means the defaults. */
export function createSettingsService(options: SettingsServiceOptions) {
  const { paths, folderDialogs } = options;
  const file = path.join(paths.dataFolder, SETTINGS_FILE);
  let stored = readStored(file);

  function outputFolder(): string {
    return stored.outputFolder ?? paths.defaultOutputFolder;
  }

  function get(): Settings {
    return {
      language: stored.language ?? supportedLanguage(options.systemLanguage),
      theme: stored.theme,
      outputFolder: outputFolder(),
      documentFormats: stored.documentFormats,
      lockAfter: stored.lockAfter,
      version: options.version,
      can: { chooseFolder: folderDialogs.choose !== null, showFolder: folderDialogs.show !== null },
    };
  }

  async function change(part: Partial<StoredSettings>): Promise<Settings> {
    const next = StoredSettings.parse({ ...stored, ...part });
    await ensurePrivateFolder(paths.dataFolder);
    await writeFileAtomically(file, Buffer.from(`${JSON.stringify(next, null, 2)}\n`, 'utf8'));
    stored = next;
    return get();
  }

  return {
    get,
    /** Where documents and bundles are written: an absolute path, which may not exist yet. */
    outputFolder,
    /** @throws AppError `storage` / … when the file cannot be written. */
    setLanguage: (language: InterfaceLanguage): Promise<Settings> => change({ language }),
    /** @throws AppError `storage` / … when the file cannot be written. */
    setTheme: (theme: z.infer<typeof Theme>): Promise<Settings> => change({ theme }),
    /** @throws AppError `storage` / … when the file cannot be written. */
    setLockAfter: (lockAfter: LockAfter): Promise<Settings> => change({ lockAfter }),
    /** @throws AppError `storage` / … when the file cannot be written. */
    setDocumentFormats: (documentFormats: PortfolioFormat[]): Promise<Settings> =>
      change({ documentFormats }),
    /** @throws AppError `refused` / `not-available` where there is no dialog; `storage` / … */
    chooseOutputFolder: async (): Promise<Settings> => {
      if (folderDialogs.choose === null) throw new AppError('refused', 'not-available');
      const folder = await folderDialogs.choose();
      return folder === null ? get() : change({ outputFolder: folder });
    },
    /** The whole folder, or one part of it. @throws AppError `refused` / `not-available`, `storage` / … */
    showOutputFolder: async (part?: OutputPart): Promise<void> => {
      if (folderDialogs.show === null) throw new AppError('refused', 'not-available');
      const folder = outputFolder();
      await folderDialogs.show(part === undefined ? folder : path.join(folder, part));
    },
  };
}

function readStored(file: string): StoredSettings {
  try {
    return StoredSettings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return DEFAULTS;
  }
}

function supportedLanguage(tag: string): InterfaceLanguage {
  const parsed = InterfaceLanguage.safeParse(tag.split(/[-_]/)[0]?.toLowerCase());
  return parsed.success ? parsed.data : 'en';
}
