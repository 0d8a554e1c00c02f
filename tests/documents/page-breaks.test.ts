/** Where tables, facts and lists part between pages: no row and no item alone, and on each page what it is. */
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
import type {
  Block,
  Cell,
  Outline,
  Phrases,
  TableRow,
} from '../../shared/domain/document/outline.ts';
import { wordParts } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';

const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());
const said = (text: string): Phrases => [{ language: 'it', text }];
const cellOf = (text: string, lines = 1): Cell =>
  Array.from({ length: lines }, () => ({
    phrase: { language: 'it', text },
    weight: 'normal' as const,
  }));
const numbered = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

function outlineOf(blocks: readonly Block[]): Outline {
  return {
    title: 'Pagine',
    language: 'it',
    second: null,
    running: { headStart: '', headEnd: '', footStart: '', pageOf: '{page} / {pages}' },
    blocks,
  };
}

const list = (count: number): Block => ({
  kind: 'list',
  items: numbered(count, (item) => said(`punto ${item}.`)),
});

function table(rows: readonly TableRow[], headRows: readonly TableRow[] = []): Block {
  const columns = [{ label: said('Colonna'), share: 1, align: 'start' as const }];
  return { kind: 'table', caption: said('Tabella'), legend: null, columns, headRows, rows };
}

const rowOf = (text: string, lines: number): TableRow => ({ cells: [cellOf(text, lines)] });

const longFacts: Block = {
  kind: 'facts',
  rows: numbered(9, (row) => ({
    label: [...said('Un’etichetta'), { language: 'en', text: 'A label that is long' }],
    value: cellOf(`fatto ${row}.`, 8),
  })),
};

/** What the lines of each page say. */
async function pagesOf(blocks: readonly Block[]): Promise<string[]> {
  const { pages } = await readPdf(
    await printer.print({ html: outlineToHtml(outlineOf(blocks)), fontFile }),
  );
  return pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

const wordRows = async (blocks: readonly Block[]): Promise<string[]> => {
  const body = (await wordParts(await outlineToDocx(outlineOf(blocks)))).get('word/document.xml');
  return body?.match(/<w:tr>[\s\S]*?<\/w:tr>/gu) ?? [];
};

/** Which of the rows or items stand on the first page, by their numbers. */
const onFirst = ([page = '']: readonly string[], word: string): number[] =>
  [...page.matchAll(new RegExp(`${word} (\\d+)\\.`, 'gu'))].map(([, place]) => Number(place));

describe('the pages of a PDF', () => {
  afterAll(() => printer.dispose());

  it('leave no row of a table alone where its last one does not fit', async () => {
    const rows = numbered(6, (row) => rowOf(`riga ${row}.`, 9));
    const places = new Set(onFirst(await pagesOf([table(rows)]), 'riga'));
    expect([...places]).toEqual([0, 1, 2, 3]);
  });

  it('leave no item of a list alone', async () => {
    const whole = onFirst(await pagesOf([list(60)]), 'punto').length;
    expect(onFirst(await pagesOf([list(whole)]), 'punto')).toHaveLength(whole);
    expect(onFirst(await pagesOf([list(whole + 1)]), 'punto')).toHaveLength(whole - 1);
  });

  it('take the end of a list to the last words of a document', async () => {
    const text: Phrases = [...said('parola '.repeat(60)), { language: 'en', text: 'word' }];
    const words: Block = { kind: 'paragraph', look: 'body', text };
    const blocksOf = (count: number): Block[] => [
      headingBlock(said('Capitolo'), { level: 1 }),
      {
        kind: 'list',
        items: numbered(count, (item): Phrases => {
          const [phrase] = said(`punto ${item}. ${'parola '.repeat(20)}`);
          return [phrase, { language: 'en', text: 'word '.repeat(40) }];
        }),
      },
    ];
    // As many as fit below the heading.
    const most = onFirst(await pagesOf(blocksOf(30)), 'punto').length;
    const pages = await pagesOf([...blocksOf(most), words, words]);
    expect(pages).toHaveLength(2);
    expect(onFirst(pages, 'punto')).toHaveLength(most - 2);
  });

  it('leave no sentence with a sign alone', async () => {
    const sentences: Block = {
      kind: 'statements',
      rows: numbered(2, (row) => ({ sign: null, text: said(`frase ${row}.`), boxes: [] })),
    };
    const heading = headingBlock(said('Capitolo'));
    const counts = [];
    for (const count of [34, 35, 36, 37, 38, 39, 40])
      counts.push(onFirst(await pagesOf([list(count), heading, sentences]), 'frase').length);
    expect(new Set(counts)).toEqual(new Set([0, 2]));
  });

  it('say the chapter of facts on each page where they go on, once in the outline', async () => {
    const blocks = [headingBlock(said('Capitolo'), { level: 1 }), longFacts];
    const pages = await pagesOf(blocks);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain('Capitolo');
    const { outline } = await readPdf(
      await printer.print({ html: outlineToHtml(outlineOf(blocks)), fontFile }),
    );
    expect(outline).toEqual(['1 Capitolo']);
  });

  it('begin a chapter of facts where its first rows are', async () => {
    const blocks = [headingBlock(said('Capitolo'), { level: 1 }), longFacts];
    for (const count of [20, 24, 28, 32, 36, 40]) {
      const pages = await pagesOf([list(count), ...blocks]);
      const first = pages.findIndex((page) => page.includes('Capitolo'));
      expect(pages[first]).toContain('fatto 1.');
    }
  });

  it('repeat the rows that stand in the head of a table', async () => {
    const pages = await pagesOf([
      table(
        numbered(50, (row) => rowOf(`riga ${row}.`, 1)),
        [rowOf('Giorni', 1)],
      ),
    ]);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page).toContain('Giorni');
  });
});

describe('the rows of a Word file', () => {
  const keeps = (rows: readonly string[]): boolean[] =>
    rows.map((row) => row.includes('<w:keepNext/>'));

  it('keep the first two and the last three together', async () => {
    const [, ...rows] = await wordRows([table(numbered(7, (row) => rowOf(`riga ${row}.`, 2)))]);
    expect(keeps(rows)).toEqual([true, false, false, false, true, true, false]);
  });

  it('end a document without a paragraph high enough for a page of its own', async () => {
    const blocks = [table([rowOf('riga', 1)])];
    const body = (await wordParts(await outlineToDocx(outlineOf(blocks)))).get('word/document.xml');
    const [last] = body?.match(/(?<=<\/w:tbl>)<w:p>.*?<\/w:p>(?=<w:sectPr>)/u) ?? [];
    expect(last).toContain('w:line="20" w:lineRule="exact"');
  });

  it('keep sentences with signs and boxes together, in each of their paragraphs', async () => {
    const box = { label: null, ticked: false };
    const rows = await wordRows([
      {
        kind: 'statements',
        rows: numbered(4, (row) => ({ sign: null, text: said(`frase ${row}.`), boxes: [box] })),
      },
    ]);
    const kept = rows.map((row) => row.match(/<w:keepNext\/>/gu)?.length ?? 0);
    expect(kept).toEqual([2, 0, 2, 0]);
  });

  it('keep no row of facts for its label in two languages', async () => {
    const rows = await wordRows([longFacts]);
    expect(keeps(rows)).toEqual([true, ...numbered(6, () => false), true, false]);
  });

  it('have the chapter of long facts and the rows of a head in heads that are repeated', async () => {
    const heads = async (blocks: readonly Block[]): Promise<string[]> =>
      (await wordRows(blocks)).filter((row) => row.includes('<w:tblHeader/>'));
    const [chapter = '', ...more] = await heads([
      headingBlock(said('Capitolo'), { level: 1 }),
      longFacts,
    ]);
    expect(chapter).toContain('DocumentHeading1');
    expect(more).toEqual([]);
    const [, days = ''] = await heads([table([rowOf('riga', 1)], [rowOf('Giorni', 1)])]);
    expect(days).toContain('Giorni');
  });

  it('have the second language of a heading a tenth smaller, as the PDF has it', async () => {
    const heading = headingBlock([...said('Lavori'), { language: 'ar', text: 'العمل' }]);
    const sizes = async (dense: boolean): Promise<(string | undefined)[]> => {
      const outline = { ...outlineOf([heading]), dense };
      const body = (await wordParts(await outlineToDocx(outline))).get('word/document.xml') ?? '';
      return [...body.matchAll(/<w:szCs w:val="(\d+)"\/>/gu)].map(([, size]) => size);
    };
    expect(await sizes(false)).toEqual(['22']);
    expect(await sizes(true)).toEqual(['19']);
  });
});
