/** What two validators, another writing program and a reader of texts say of Word files. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstMissing, wordText } from '../../tests/documents/read-documents.ts';
import { validateWord } from '../../tests/documents/validate-word.ts';
import { ask, isThere } from './programs.ts';
import type { Made } from './specimen.ts';

/** Gives what is wrong. */
export async function checkWord({ word, texts, isReordered = false }: Made): Promise<string[]> {
  const bytes = await readFile(word);
  const said = await wordText(bytes);
  const missing = isReordered
    ? (texts.find((text) => firstMissing([text], said) !== null) ?? null)
    : firstMissing(texts, said);
  return [
    ...(await validateWord(word)),
    ...(missing === null ? [] : [`Word does not say: ${missing}`]),
  ];
}

/** As many files as one start of LibreOffice is asked to convert. */
const AT_ONCE = 40;

export interface NamedWord {
  readonly name: string;
  readonly word: string;
}

/** Gives the path of the PDF that LibreOffice makes of each, by name; nothing where it is not there or makes none. */
export async function convertWords(
  words: readonly NamedWord[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  if (!isThere('soffice')) return new Map();
  const [from, into] = [join(folder, 'words'), join(folder, 'converted')];
  await mkdir(from, { recursive: true });
  // Documents of one person may have the same name: here each has its own.
  for (const { name, word } of words) await copyFile(word, join(from, `${name}.docx`));
  const files = words.map(({ name }) => join(from, `${name}.docx`));
  for (let first = 0; first < files.length; first += AT_ONCE)
    ask('soffice', [
      ...[`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless'],
      ...['--convert-to', 'pdf', '--outdir', into, ...files.slice(first, first + AT_ONCE)],
    ]);
  const pdfs = words.map(({ name }) => [name, join(into, `${name}.pdf`)] as const);
  return new Map(pdfs.filter(([, pdf]) => existsSync(pdf)));
}
