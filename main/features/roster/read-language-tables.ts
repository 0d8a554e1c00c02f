// Loads the tables of language names that ship with the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import type { LanguageTables } from '../../../shared/domain/languages/language-name.ts';

const LanguageNamesFile = z.record(z.string().regex(/^[a-z]{2,3}$/u), z.string().min(1));

/** Gives the names of languages in all languages of the window, from the shipped resources. */
export async function readLanguageTables(resourcesFolder: string): Promise<LanguageTables> {
  const tables = await Promise.all(
    interfaceLanguages.map(async (language) => {
      const path = join(resourcesFolder, 'language-names', `${language}.json`);
      const content: unknown = JSON.parse(await readFile(path, 'utf8'));
      return [language, LanguageNamesFile.parse(content)] as const;
    }),
  );
  return Object.fromEntries(tables);
}
