/** The end of a program that cannot start: a box with words, in the language of the settings where they can be read. */
import { app, dialog } from 'electron';
import { defaultDataFolder, readArgument } from '../node/program-folders.ts';
import { resourcesFolder } from './electron-ports.ts';
import { startFailureText } from '../window/start-failure.ts';
import type { StartFailure } from '../window/start-failure.ts';

/** Says why the program cannot start, and ends it with the code when that has been read. */
export async function endWithWords(
  failure: StartFailure,
  error: unknown,
  code: number,
): Promise<void> {
  // Before, a box would be written to a terminal that nobody looks at.
  await app.whenReady();
  const words = { resourcesFolder: resourcesFolder(), language: await currentLanguage() };
  dialog.showErrorBox('ESPoR', await startFailureText(failure, error, words));
  app.exit(code);
}

async function currentLanguage(): Promise<string> {
  const systemLanguage = app.getPreferredSystemLanguages()[0] ?? 'en';
  try {
    const { createSettingsService } = await import('../features/settings/settings.service.ts');
    const dataFolder = readArgument(process.argv, 'data-folder') ?? defaultDataFolder();
    const settings = createSettingsService({
      paths: { dataFolder, defaultOutputFolder: dataFolder },
      folderDialogs: { choose: null, show: null },
      version: app.getVersion(),
      systemLanguage,
    });
    return settings.get().language;
  } catch {
    return systemLanguage;
  }
}
