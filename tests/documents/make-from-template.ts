/** Portfolios in a template, saved or changed, for the tests of templates. */
import { createDocumentMaker } from '../../main/documents/document-maker.ts';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { adjustWord } from '../harness/adjust-word.ts';
import type { Change } from '../harness/adjust-word.ts';
import { aPortfolioContent } from '../harness/builders/portfolio-content.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { wordParts } from './read-documents.ts';

export const maker = createDocumentMaker({
  resourcesFolder: 'resources',
  pdfPrinter: aPdfPrinter(),
});
export const italian: DocumentLanguages = { language: 'it', second: null };
export const withArabic: DocumentLanguages = { language: 'it', second: 'ar' };

/** The one that a centre saves to adjust it. */
export const template: Uint8Array = await maker.makeTemplate('it');

/** Gives the Word file of a portfolio in this template. */
export async function made(
  file: Uint8Array,
  languages = italian,
  content = aPortfolioContent(),
): Promise<Uint8Array> {
  const [word] = await maker.make(content, languages, ['docx'], 'full', file);
  return word ?? new Uint8Array();
}

/** The same in the template with these changes. */
export const madeFrom = async (...changes: readonly Change[]): Promise<Uint8Array> =>
  made(await adjustWord(template, ...changes));

/** Gives what reads a part of a Word file by its path. */
export async function partsOf(word: Uint8Array): Promise<(path: string) => string> {
  const parts = await wordParts(word);
  return (path) => parts.get(path) ?? '';
}
