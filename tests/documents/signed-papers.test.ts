/** What is signed: on one page in one language, a line for each unknown name, and nobody signs an empty page. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createSignPictures } from '../../main/documents/sign-pictures.ts';
import { createVoices } from '../../main/documents/voices.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import { documentLanguages } from '../../shared/contract/languages.ts';
import type { PersonPaperKind } from '../../shared/contract/paperwork.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { buildPaperwork } from '../../shared/domain/paperwork/build-paperwork.ts';
import { aLetterhead } from '../harness/builders/letterhead.ts';
import { aPaperworkContent } from '../harness/builders/paperwork-content.ts';
import { wordParts } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';
import { faultsOf } from './validate-word.ts';

const voices = createVoices('resources');
const pictures = createSignPictures('resources/pictograms');
const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());

async function aPaper(kind: PersonPaperKind, language: string, second = ''): Promise<Outline> {
  const main = await voices(language);
  if (main === null) throw new Error(`no labels in ${language}`);
  const words = { main, second: second === '' ? null : await voices(second) };
  return buildPaperwork(kind, aPaperworkContent(), words);
}

/** The texts of each page of the PDF. */
async function pagesOf(outline: Outline): Promise<string[]> {
  const pdf = await readPdf(await printer.print({ html: outlineToHtml(outline), fontFile }));
  return pdf.pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

describe('what is signed', () => {
  afterAll(() => printer.dispose());

  it.each(documentLanguages)(
    'is on one page in %s, with the data on its back',
    async (language) => {
      const voice = await voices(language);
      const [front = '', back = '', ...more] = await pagesOf(await aPaper('agreement', language));
      expect(more).toEqual([]);
      expect(front).toContain(voice?.labels.participation.title);
      // A longer role goes on in the next line.
      expect(front).toContain(voice?.labels.signatures.interpreter.split(',')[0]);
      expect(back).toContain(voice?.labels.privacy.title);
    },
  );

  it('takes the last promises along where a letterhead leaves too little room', async () => {
    const outline = { ...(await aPaper('agreement', 'de')), letterhead: aLetterhead() };
    const pages = await pagesOf(outline);
    const signed = pages.find((page) => page.includes('Sprachmittlung'));
    expect(signed).toContain('Was die Einrichtung verspricht');
    expect(signed).not.toContain('Teilnahmevereinbarung\nLesen');
  });

  it('keeps them together in Word too', async () => {
    const outline = { ...(await aPaper('agreement', 'it', 'ar')), letterhead: aLetterhead() };
    const word = await outlineToDocx(outline, await pictures());
    expect(await faultsOf(word)).toEqual([]);
    const body = (await wordParts(word)).get('word/document.xml') ?? '';
    const promises = body.slice(
      body.indexOf('Che cosa promette'),
      body.indexOf('interprete, data e firma'),
    );
    const rows = promises.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toContain('<w:keepNext/>');
  });

  it.each(['agreement', 'certificate', 'assessment'] as const)(
    'has a line for a name that nobody knows yet: %s',
    async (kind) => {
      const outline = await aPaper(kind, 'it', 'ar');
      expect(outlineToHtml(outline)).toMatch(/class="pen-name pair"><span>Nome e cognome<\/span>/u);
      const body = (await wordParts(await outlineToDocx(outline, await pictures()))).get(
        'word/document.xml',
      );
      expect(body).toMatch(/<w:top w:val="dotted"[^>]*\/>.*?Nome e cognome/su);
    },
  );
});
