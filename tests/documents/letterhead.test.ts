/** The head of a document in Word and on the page: what it says, how large it is, and that nothing else changes. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createVoices } from '../../main/documents/voices.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { buildPortfolioOutline } from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import { buildShortPortfolio } from '../../shared/domain/portfolio/build-short-portfolio.ts';
import { aLetterhead } from '../harness/builders/letterhead.ts';
import { aPortfolioContent } from '../harness/builders/portfolio-content.ts';
import { firstMissing, htmlText, wordParts, wordText } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';
import { faultsOf } from './validate-word.ts';

const voices = createVoices('resources');
const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());
const print = (outline: Outline) => printer.print({ html: outlineToHtml(outline), fontFile });

async function anOutline(
  language: InterfaceLanguage,
  second: InterfaceLanguage | null = null,
  build = buildPortfolioOutline,
): Promise<Outline> {
  const main = await voices(language);
  if (main === null) throw new Error(`no labels in ${language}`);
  const beside = second === null ? null : await voices(second);
  return build(aPortfolioContent(), { main, second: beside });
}

const hostile = 'A & "B" <script> \u0001 😀';
const heads: readonly (readonly [string, Partial<ReturnType<typeof aLetterhead>>])[] = [
  ['whole', {}],
  ['lines alone', { centreLogo: null, funderLogos: [], fundingLine: '' }],
  ['logo of the centre alone', { lines: [], funderLogos: [], fundingLine: '' }],
  ['funders alone', { lines: [], centreLogo: null }],
  ['line of funding alone', { lines: [], centreLogo: null, funderLogos: [] }],
  ['hostile', { lines: [hostile], fundingLine: hostile }],
];

describe('a document with a letterhead', () => {
  afterAll(() => printer.dispose());

  it.each(heads)('says it in Word and on the page: %s', async (_, change) => {
    const outline = { ...(await anOutline('it', 'ar')), letterhead: aLetterhead(change) };
    const texts = outlineTexts(outline);
    const word = await outlineToDocx(outline);
    const writable = texts.map((text) => text.replace('\u0001', ''));
    expect(firstMissing(writable, await wordText(word))).toBeNull();
    expect(firstMissing(texts, htmlText(outlineToHtml(outline)))).toBeNull();
    expect(await faultsOf(word)).toEqual([]);
  });

  it('names each picture in Word, at its size, in the head of the first page only', async () => {
    const letterhead = aLetterhead();
    const word = await outlineToDocx({ ...(await anOutline('en')), letterhead });
    const parts = await wordParts(word);
    const withPictures = [...parts].filter(([, xml]) => xml.includes('<pic:pic'));
    expect(withPictures).toHaveLength(1);
    const [path = '', xml = ''] = withPictures[0] ?? [];
    expect(path).toMatch(/^word\/header\d\.xml$/u);
    const names = [...xml.matchAll(/<wp:docPr [^>]*descr="(?<name>[^"]*)"/gu)];
    expect(names.map(({ groups }) => groups?.['name'])).toEqual([
      letterhead.centreLogo?.name,
      ...letterhead.funderLogos.map(({ name }) => name),
    ]);
    // 36 000 of Word's units are a millimetre.
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)].map(([, cx, cy]) => [
      Number(cx) / 36_000,
      Number(cy) / 36_000,
    ]);
    expect(sizes).toHaveLength(3);
    for (const [across = 0, down = 0] of sizes) {
      expect(across).toBeLessThanOrEqual(60.01);
      expect(down).toBeLessThanOrEqual(16.01);
    }
    // Each in a cell of its own: in one paragraph the last of a full row would fall below the others.
    const held = xml.split('</w:tc>').map((cell) => cell.split('<pic:pic').length - 1);
    expect(Math.max(...held)).toBe(1);
    const references = parts.get('word/document.xml')?.match(/<w:headerReference [^>]*>/gu) ?? [];
    const reference = references.find((one) => one.includes('w:type="first"')) ?? '';
    const [, id = ''] = /r:id="(\w+)"/u.exec(reference) ?? [];
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const first = relations.split('<Relationship ').find((one) => one.includes(`Id="${id}"`));
    expect(first).toContain(path.replace('word/', ''));
  });

  it('prints the pictures as tagged figures with their names, above the title', async () => {
    const pdf = await print({ ...(await anOutline('it')), letterhead: aLetterhead() });
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw.match(/\/Subtype\s*\/Image/gu)?.length).toBeGreaterThanOrEqual(3);
    const { pages } = await readPdf(pdf);
    const [first, second] = pages;
    const figure = first?.roles.indexOf('Figure') ?? -1;
    expect(figure).toBeGreaterThanOrEqual(0);
    expect(figure).toBeLessThan(first?.roles.indexOf('H1') ?? -1);
    expect(first?.roles.filter((role) => role === 'Figure')).toHaveLength(3);
    expect(first?.lines[0]?.text).toBe(aLetterhead().lines[0]);
    expect(second?.lines.map(({ text }) => text)).not.toContain(aLetterhead().lines[0]);
  });

  it('leaves the short form on two pages', async () => {
    for (const [language, second] of [['it', null] as const, ['en', 'ar'] as const]) {
      const outline = await anOutline(language, second, buildShortPortfolio);
      const { pages } = await readPdf(await print({ ...outline, letterhead: aLetterhead() }));
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  });

  it('begins at the side where the document is read from, and keeps a number in its order', async () => {
    const outline = { ...(await anOutline('ar')), letterhead: aLetterhead() };
    const { lines } = aLetterhead();
    const { pages } = await readPdf(await print(outline));
    // In their order and one below the other, flush at the right.
    const printed = pages[0]?.lines.filter(({ text }) => lines.includes(text)) ?? [];
    expect(printed.map(({ text }) => text)).toEqual(lines);
    const ends = printed.map(({ to }) => to);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(1);
    const [, telephone = ''] = lines;
    const xml = [...(await wordParts(await outlineToDocx(outline)))].find(([, text]) =>
      text.includes(telephone),
    )?.[1];
    expect(xml).toMatch(/<w:bidiVisual\/>/u);
    expect(await faultsOf(await outlineToDocx(outline))).toEqual([]);
  });

  it('is not changed where there is none', async () => {
    const outline = await anOutline('it');
    expect(outlineToHtml(outline)).not.toContain('<header class="letterhead">');
    const parts = await wordParts(await outlineToDocx(outline));
    expect([...parts.keys()].filter((path) => path.includes('media/'))).toEqual([]);
  });
});
