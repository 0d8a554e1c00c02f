/** What a card is on paper: a low one whole, of a high one its title on each page where it goes on. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import { headingBlock } from '../../shared/domain/document/headings.ts';
import type { Block, Outline, Phrases } from '../../shared/domain/document/outline.ts';
import { faultsOf } from './validate-word.ts';
import { wordParts } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';

const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());
const said = (text: string): Phrases => [{ language: 'it', text }];
const both = (text: string, arabic: string): Phrases => [
  { language: 'it', text },
  { language: 'ar', text: arabic },
];

/** A chapter and cards of so many rows, each with a title of its own. */
function cards(...rows: readonly number[]): Outline {
  return {
    title: 'Carte',
    language: 'it',
    second: 'ar',
    running: { headStart: 'Carte', headEnd: '', footStart: '', pageOf: '{page} / {pages}' },
    blocks: [
      headingBlock(both('Lavori', 'العمل'), { level: 1 }),
      ...rows.flatMap((count, card): Block[] => [
        headingBlock(said(`Titolo ${card}`)),
        {
          kind: 'facts',
          rows: Array.from({ length: count }, (_, row) => ({
            label: both('Tipo', 'النوع'),
            value: [
              {
                phrase: { language: 'it', text: `riga ${card}.${row}` },
                weight: 'normal' as const,
              },
              { phrase: { language: 'ar', text: 'عمل' }, weight: 'quiet' as const },
            ],
          })),
        },
      ]),
    ],
  };
}

const printed = async (outline: Outline) =>
  readPdf(await printer.print({ html: outlineToHtml(outline), fontFile }));

const body = async (outline: Outline): Promise<string> =>
  (await wordParts(await outlineToDocx(outline))).get('word/document.xml') ?? '';

const rowsOf = (xml: string): string[] => xml.match(/<w:tr>[\s\S]*?<\/w:tr>/gu) ?? [];

describe('a card on the pages', () => {
  afterAll(() => printer.dispose());

  it('goes to the next page whole where the rest of a page is too short for it', async () => {
    const { pages } = await printed(cards(24, 11));
    const pageOf = (text: string): number =>
      pages.findIndex(({ lines }) => lines.some((line) => line.text.includes(text)));
    expect(pageOf('Titolo 0')).toBe(0);
    expect(pageOf('riga 0.23')).toBe(0);
    expect(pageOf('Titolo 1')).toBe(1);
    expect(pageOf('riga 1.0')).toBe(1);
    expect(pages).toHaveLength(2);
  });

  it('breaks with three rows on either page where it takes more than a third of one', async () => {
    const counts = await Promise.all(
      [20, 22, 24, 26, 28].map(async (above) => {
        const { pages } = await printed(cards(above, 14));
        return pages.map(
          ({ lines }) => lines.filter(({ text }) => text.includes('riga 1.')).length,
        );
      }),
    );
    expect(counts.every((rows) => rows.every((count) => count === 0 || count >= 3))).toBe(true);
    expect(counts.some(([first = 0]) => first > 0 && first < 14)).toBe(true);
  });

  it('begins below the card before it where its first rows do not fit', async () => {
    // Whatever stands above stays where it is: that the heading lies over its table may not pull it along.
    for (const above of [24, 25, 26]) {
      const { pages } = await printed(cards(above, 14));
      const [first] = pages.map(({ lines }) => lines.map(({ text }) => text).join(' '));
      expect(first).toContain(`riga 0.${above - 1}`);
    }
  });

  it('has its title on each page where it is longer than one, and one entry in the outline', async () => {
    const { pages, outline } = await printed(cards(70));
    expect(pages.length).toBeGreaterThan(1);
    const titled = pages.map(({ lines }) => lines.some(({ text }) => text.includes('Titolo 0')));
    expect(titled).not.toContain(false);
    expect(outline).toHaveLength(2);
    expect(outline[0]).toBe('1 Lavori\u00A0العمل');
  });
});

/** Items in both languages, each too long for one line, below so many rows. */
function listBelow(rows: number): Outline {
  const card = cards(rows);
  const item = both('Interessi e valori '.repeat(4), 'الاهتمامات والقيم '.repeat(6));
  return {
    ...card,
    blocks: [...card.blocks, { kind: 'list', items: Array.from({ length: 12 }, () => item) }],
  };
}

describe('an item of a list in two languages', () => {
  it('stays with its translation in Word, and whole in the PDF', async () => {
    const items =
      (await body(listBelow(1))).match(/<w:p>(?:(?!<\/w:p>).)*Interessi.*?<\/w:p>/gsu) ?? [];
    expect(items).toHaveLength(12);
    for (const item of items) expect(item).toContain('<w:keepNext/>');
    expect(outlineToHtml(listBelow(1))).toMatch(/[\n,]li\{break-inside:avoid\}/u);
  });
});

describe('a card in Word', () => {
  it('has its title in a head row, and rows that stay with the next one but for the last', async () => {
    const [head = '', ...rows] = rowsOf(await body(cards(3)));
    expect(head).toContain('<w:tblHeader/>');
    expect(head).toContain('DocumentHeading2');
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, false]);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, true]);
  });

  it('sets what runs the other way at its own start, the far side of its column', async () => {
    const [, row = ''] = rowsOf(await body(cards(1)));
    const stops = [...row.matchAll(/<w:tab w:val="right" w:pos="(\d+)"\/>/gu)].map(([, at]) => at);
    expect(stops).toHaveLength(2);
    expect(row.match(/<w:tab\/>/gu)).toHaveLength(2);
    // In its own order, whatever the paragraph's is.
    expect(row).toContain('\u202Bالنوع\u202C');
  });

  it('passes two OOXML validators', async () => {
    expect(await faultsOf(await outlineToDocx(cards(3, 2)))).toEqual([]);
  });
});
