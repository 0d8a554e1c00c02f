/** The practice vault, filled once in each language: most tests begin with one, and filling takes seconds. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { startApp } from './start-app.ts';

const templates = new Map<InterfaceLanguage, Promise<string>>();
let folderOfAll: string | undefined;

const practiceIn = (folder: string): string => vaultFolder(join(folder, 'data'), 'practice');

/** Where processes share them; of a process that is alone, a folder of its own. */
function templateFolder(): string {
  const shared = process.env['ESPOR_PRACTICE_TEMPLATES'];
  if (shared !== undefined) return shared;
  const own = mkdtempSync(join(tmpdir(), 'espor-practice-'));
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  return own;
}

async function makeTemplate(language: InterfaceLanguage): Promise<string> {
  folderOfAll ??= templateFolder();
  const template = join(folderOfAll, language);
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
