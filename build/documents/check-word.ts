/** What two validators, another writing program and a reader of texts say of a Word file. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { firstMissing, wordText } from '../../tests/documents/read-documents.ts';
import { validateWord } from '../../tests/documents/validate-word.ts';
import { ask, isThere } from './programs.ts';
import type { Made } from './specimen.ts';

/** Gives what is wrong; nothing is wrong where a program is not there. */
export async function checkWord({ word, texts }: Made, folder: string): Promise<string[]> {
  const bytes = await readFile(word);
  const missing = texts === null ? null : firstMissing(texts, await wordText(bytes));
  return [
    ...(await validateWord(word)),
    ...(missing === null ? [] : [`Word does not say: ${missing}`]),
    ...convert(word, folder),
  ];
}

/** LibreOffice opens it and makes pages of it. */
function convert(word: string, folder: string): string[] {
  if (!isThere('soffice')) return [];
  const { text } = ask('soffice', [
    ...[`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless'],
    ...['--convert-to', 'pdf', '--outdir', join(folder, 'converted'), word],
  ]);
  const pages = join(folder, 'converted', basename(word).replace(/docx$/u, 'pdf'));
  return existsSync(pages) ? [] : [`LibreOffice does not convert it: ${text.trim()}`];
}
