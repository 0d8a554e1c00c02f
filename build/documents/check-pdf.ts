/** What qpdf, Poppler and a reader of tags say of a PDF. */
import { readFile } from 'node:fs/promises';
import { readPdf } from '../../tests/documents/read-pdf.ts';
import { ask, isThere } from './programs.ts';
import type { Made } from './specimen.ts';

/** Gives what is wrong; nothing is wrong where a program is not there. */
export async function checkPdf({ pdf, texts }: Made, wanted: string): Promise<string[]> {
  if (pdf === null) return [];
  const { isTagged, language, title, outline, pages } = await readPdf(await readFile(pdf));
  const depths = outline.map((entry) => Number(entry.split(' ')[0]));
  const jump = depths.findIndex((depth, index) => depth > (depths[index - 1] ?? 0) + 1);
  return [
    ...(isTagged ? [] : ['not tagged']),
    ...(language?.startsWith(wanted) === true ? [] : [`its language is ${language}`]),
    ...(title === null || title === '' ? ['no title'] : []),
    ...(outline.length === 0 ? ['no outline'] : []),
    ...(jump < 0 ? [] : [`a heading is skipped before: ${outline[jump]}`]),
    ...(pages.every(({ width, height }) => isA4(width, height)) ? [] : ['a page is not A4']),
    ...checkWithPrograms(pdf, texts),
  ];
}

/** In points; either way up. */
function isA4(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(short - 595) < 2 && Math.abs(long - 842) < 2;
}

function checkWithPrograms(pdf: string, texts: readonly string[]): string[] {
  const faults: string[] = [];
  if (isThere('qpdf')) {
    const { status, text } = ask('qpdf', ['--check', pdf]);
    if (status !== 0) faults.push(`qpdf: ${text.trim()}`);
  }
  if (isThere('pdffonts')) {
    // Columns: name, type, encoding, emb, sub, uni, object; the first two lines are their heads.
    const fonts = ask('pdffonts', [pdf]).text.trim().split('\n').slice(2);
    if (fonts.length === 0) faults.push('pdffonts sees no font');
    faults.push(
      ...fonts
        .filter((line) => !/ yes yes (?:yes|no) +\d+ +\d+$/u.test(line))
        .map((line) => `not embedded as a part: ${line.trim()}`),
    );
  }
  if (isThere('pdftotext')) faults.push(...missingWords(pdf, texts));
  return faults;
}

const LATIN_WORD = /^[\p{Script=Latin}\p{N}]{2,}$/u;

/**
 * The words of the outline that are not on the pages. Word by word: pages break lines, repeat the heads of
 * tables and set two languages side by side. Latin words only: the letters of Arabic come back as drawn.
 */
function missingWords(pdf: string, texts: readonly string[]): string[] {
  const said = ask('pdftotext', ['-layout', pdf, '-']).text.normalize('NFC');
  // A soft break may have divided a word at the end of its line.
  const words = new Set([...wordsOf(said), ...wordsOf(said.replace(/[-‐]\n\s*/gu, ''))]);
  const missing = texts
    .flatMap(wordsOf)
    .filter((word) => LATIN_WORD.test(word) && !words.has(word));
  return missing.length === 0 ? [] : [`not on the pages: ${[...new Set(missing)].join(', ')}`];
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
