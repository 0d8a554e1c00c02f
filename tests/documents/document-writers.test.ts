/** Word and PDF say what the outline says, in order, in each language, and pass the checkers. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { createVoices } from '../../main/documents/voices.ts';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import { buildPortfolioOutline } from '../../shared/domain/portfolio/build-portfolio-outline.ts';
import { aPortfolioContent } from '../harness/builders/portfolio-content.ts';
import { firstMissing, flat, htmlText, wordParts, wordText } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';
import { faultsOf, faultsOfBoth } from './validate-word.ts';

const voices = createVoices('resources');
const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());

async function anOutline(
  language: InterfaceLanguage,
  second: InterfaceLanguage | null = null,
  change: Parameters<typeof aPortfolioContent>[0] = {},
): Promise<Outline> {
  const main = await voices(language);
  if (main === null) throw new Error(`no labels in ${language}`);
  return buildPortfolioOutline(aPortfolioContent(change), {
    main,
    second: second === null ? null : await voices(second),
  });
}

const pairs: readonly (readonly [InterfaceLanguage, InterfaceLanguage | null])[] = [
  ['it', null],
  ['en', 'ar'],
  ['fr', 'it'],
  ['es', 'ar'],
  ['de', null],
];

describe('documents', () => {
  afterAll(() => printer.dispose());

  it.each(pairs)(
    '%s with %s says the same in Word and on the page as in the outline',
    async (language, second) => {
      const outline = await anOutline(language, second);
      const texts = outlineTexts(outline);
      expect(texts.length).toBeGreaterThan(100);
      expect(firstMissing(texts, await wordText(await outlineToDocx(outline)))).toBeNull();
      expect(firstMissing(texts, htmlText(outlineToHtml(outline)))).toBeNull();
    },
  );

  it('notices a text that is missing', async () => {
    const outline = await anOutline('it');
    const texts = outlineTexts(outline);
    expect(firstMissing([...texts, 'not in the document'], htmlText(outlineToHtml(outline)))).toBe(
      'not in the document',
    );
  });

  it.each(pairs)('%s with %s passes two OOXML validators', async (language, second) => {
    expect(await faultsOfBoth(await outlineToDocx(await anOutline(language, second)))).toEqual([]);
  });

  it('writes headings with outline levels, languages and directions that Word understands', async () => {
    const parts = await wordParts(await outlineToDocx(await anOutline('it', 'ar')));
    expect(parts.get('word/styles.xml')).toMatch(
      /w:styleId="DocumentHeading1"[\s\S]*?<w:outlineLvl w:val="0"\/>/u,
    );
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('<w:bidi/>');
    expect(body).toContain('<w:rtl/>');
    expect(body).toMatch(/<w:lang [^>]*w:bidi="ar"/u);
    expect(body).toContain('<w:tblHeader/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>ESPoR</dc:creator>');
  });

  it('prints a tagged PDF with an outline, real Arabic text and embedded fonts only', async () => {
    const outline = await anOutline('it', 'ar');
    const pdf = Buffer.from(
      await printer.print({ html: outlineToHtml(outline), fontFile }),
    ).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/BaseFont\s*\/[A-Z]{6}\+Vazirmatn/u);
    const fonts = [...pdf.matchAll(/\/BaseFont\s*\/([\w+-]+)/gu)].map(([, name]) => name ?? '');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+(Noto|Vazirmatn)/u.test(name))).toEqual([]);
  });

  it('has the words of the page’s head and foot in the page too, so that their letters are fetched', async () => {
    const person = { ...aPortfolioContent().person, preferredName: 'نور Ελένη' };
    const outline = await anOutline('it', null, { person });
    const { headStart, headEnd, footStart } = outline.running;
    expect(headStart).toContain('نور Ελένη');
    expect(htmlText(outlineToHtml(outline))).toContain(
      flat(`${headStart} ${headEnd} ${footStart}`),
    );
  });

  it('writes hostile text as text', async () => {
    const hostile = '<script>alert(1)</script> & "=HYPERLINK(1)" \u0001 😀';
    const person = { ...aPortfolioContent().person, preferredName: hostile };
    const outline = await anOutline('en', null, { person });
    const html = outlineToHtml(outline);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(await faultsOf(await outlineToDocx(outline))).toEqual([]);
  });

  it('writes three hundred competences, each row whole, with its head on every page', async () => {
    const { record } = aPortfolioContent();
    const [first] = record.competences;
    if (first === undefined) throw new Error('no competence to repeat');
    const competences = Array.from({ length: 300 }, (_, place) => ({
      ...first,
      id: `00000000-0000-4000-8000-${String(1000 + place).padStart(12, '0')}`,
      ownWords: { ...first.ownWords, text: `Competence ${place}` },
    }));
    const outline = await anOutline('en', 'ar', { record: { ...record, competences } });
    const texts = outlineTexts(outline);
    expect(texts.filter((text) => /^Competence \d+$/u.test(text))).toHaveLength(300);
    expect(firstMissing(texts, await wordText(await outlineToDocx(outline)))).toBeNull();
    const { pages } = await readPdf(
      await printer.print({ html: outlineToHtml(outline), fontFile }),
    );
    expect(pages.length).toBeGreaterThan(30);
  });

  it('keeps a line in five scripts in one piece, and what no font of ours can draw', async () => {
    const preferredName = 'Ana نور Ελένη Оксана ሳምራዊት 服部 😀';
    const person = { ...aPortfolioContent().person, preferredName };
    const outline = await anOutline('it', 'ar', { person });
    const word = await outlineToDocx(outline);
    expect(await wordText(word)).toContain(preferredName);
    expect(await faultsOf(word)).toEqual([]);
    expect(htmlText(outlineToHtml(outline))).toContain(preferredName);
  });

  it('writes fifty thousand characters in one field and an empty record', async () => {
    const { record } = aPortfolioContent();
    const long = { ...record, profile: { ...record.profile, interests: 'word '.repeat(10_000) } };
    const outline = await anOutline('en', null, { record: long });
    expect(
      firstMissing(outlineTexts(outline), await wordText(await outlineToDocx(outline))),
    ).toBeNull();
    const empty = {
      ...record,
      learning: [],
      experience: [],
      languages: [],
      competences: [],
      evidence: [],
      plan: [],
    };
    const bare = await anOutline('en', null, { record: empty, partial: true, gaps: ['agreement'] });
    expect(firstMissing(outlineTexts(bare), htmlText(outlineToHtml(bare)))).toBeNull();
  });

  it('serves only the fonts of its list', async () => {
    expect(await fontFile('noto-sans-latin-400-normal.woff2')).not.toBeNull();
    expect(await fontFile('../../../package.json')).toBeNull();
    expect(await fontFile('noto-sans-latin-100-normal.woff2')).toBeNull();
  });
});
