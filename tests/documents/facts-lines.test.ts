/** Labels and values of facts: on one line with each other in every script, and the first language apart from the second. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { outlineToDocx } from '../../main/documents/docx-writer.ts';
import { outlineToHtml } from '../../main/documents/html-writer.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { Cell, Outline, Phrases } from '../../shared/domain/document/outline.ts';
import { wordParts } from './read-documents.ts';
import { readPdf } from './read-pdf.ts';

const printer = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
const fontFile = createDocumentFonts(developmentFontFolders());

const cellOf = (...texts: readonly string[]): Cell =>
  texts.map((text) => ({ phrase: { language: 'it', text }, weight: 'normal' as const }));

function factsIn(label: Phrases, dense = false): Outline {
  return {
    title: 'Fatti',
    language: 'it',
    second: label[1]?.language ?? null,
    dense,
    running: { headStart: '', headEnd: '', footStart: '', pageOf: '{page} / {pages}' },
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label, value: cellOf('valore') },
          { label, value: cellOf('primo', 'secondo', 'terzo') },
        ],
      },
    ],
  };
}

const tall = [
  ['ar', 'كفاءات'],
  ['ti', 'ክእለት'],
  ['bn', 'দক্ষতা'],
] as const;

describe('facts in a PDF', () => {
  afterAll(() => printer.dispose());

  it.each(tall.flatMap((one) => [[...one, false] as const, [...one, true] as const]))(
    'stand on the line of their label beside %s %s (dense: %s)',
    async (language, text, dense) => {
      const outline = factsIn(
        [
          { language: 'it', text: 'Etichetta' },
          { language, text },
        ],
        dense,
      );
      const { pages } = await readPdf(
        await printer.print({ html: outlineToHtml(outline), fontFile }),
      );
      const heightsOf = (word: string): number[] =>
        (pages[0]?.lines ?? [])
          .filter((line) => line.text.includes(word))
          .map(({ above }) => above);
      const labels = heightsOf('Etichetta');
      const values = [...heightsOf('valore'), ...heightsOf('primo')];
      expect(labels).toHaveLength(2);
      expect(values).toHaveLength(2);
      // Half a point is less than a pixel of a screen.
      labels.forEach((label, row) =>
        expect(Math.abs(label - (values[row] ?? 0))).toBeLessThan(0.5),
      );
    },
  );
});

describe('the label of facts in Word', () => {
  const bodyOf = async (label: Phrases): Promise<string> =>
    (await wordParts(await outlineToDocx(factsIn(label)))).get('word/document.xml') ?? '';
  const colourOf = (body: string, word: string): string | undefined =>
    [...body.matchAll(/<w:r>[\s\S]*?<\/w:r>/gu)]
      .map(([run]) => run)
      .find((run) => run.includes(word))
      ?.match(/<w:color w:val="(\w+)"/u)?.[1];

  it.each(['Label', 'A label that is much too long to stand beside the first language'])(
    'is in ink, and quieter in the second language: %s',
    async (second) => {
      const body = await bodyOf([
        { language: 'it', text: 'Etichetta' },
        { language: 'en', text: second },
      ]);
      expect(colourOf(body, 'Etichetta')).toBe('1A1A1A');
      expect(colourOf(body, second)).toBe('4D4D4D');
    },
  );

  it('is as quiet as its style where it is alone', async () => {
    const body = await bodyOf([{ language: 'it', text: 'Etichetta' }]);
    expect(colourOf(body, 'Etichetta')).toBeUndefined();
  });
});
