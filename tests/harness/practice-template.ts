/** The practice vault, filled once in each process and language: most tests begin with one, and filling takes seconds. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { startApp } from './start-app.ts';

const templates = new Map<InterfaceLanguage, Promise<string>>();

const practiceIn = (folder: string): string => vaultFolder(join(folder, 'data'), 'practice');

async function makeTemplate(language: InterfaceLanguage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'espor-practice-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { client, stop } = await startApp({ folder });
  await client.vault.openPractice({ language });
  await stop();
  return folder;
}

/** Puts a filled practice vault where the program of this folder will find it, unless one is there. */
export async function putPracticeVault(folder: string, language: InterfaceLanguage): Promise<void> {
  if (existsSync(practiceIn(folder))) return;
  const template = templates.get(language) ?? makeTemplate(language);
  templates.set(language, template);
  await cp(practiceIn(await template), practiceIn(folder), { recursive: true });
}
