/** The practice vault, filled once in each language: most tests begin with one, and filling takes seconds. */
import { existsSync, mkdtempSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { computesInFull } from './remembering-argon2.ts';
import { startApp } from './start-app.ts';
import { testFolder } from './test-folder.ts';

const templates = new Map<InterfaceLanguage, Promise<string>>();

const practiceIn = (folder: string): string => vaultFolder(join(folder, 'data'), 'practice');

async function makeTemplate(language: InterfaceLanguage): Promise<string> {
  const template = join(testFolder(), `practice-${computesInFull() ? 'in-full-' : ''}${language}`);
  if (existsSync(template)) return template;
  const draft = mkdtempSync(`${template}-`);
  const { client, stop } = await startApp({ folder: draft });
  await client.vault.openPractice({ language });
  await stop();
  // Another process may have been quicker: its template is as good.
  return rename(draft, template).then(
    () => template,
    () => draft,
  );
}

/** Puts a filled practice vault where the program of this folder will find it, unless one is there. */
export async function putPracticeVault(folder: string, language: InterfaceLanguage): Promise<void> {
  if (existsSync(practiceIn(folder))) return;
  const template = templates.get(language) ?? makeTemplate(language);
  templates.set(language, template);
  await cp(practiceIn(await template), practiceIn(folder), { recursive: true });
}
