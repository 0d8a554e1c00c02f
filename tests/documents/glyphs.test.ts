/** Every letter that a document may say is in a font of ours: nothing is drawn as a box, or by a font of the machine. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { createDocumentLabels } from '../../main/documents/document-labels.ts';
import { secondLanguages } from '../../shared/contract/languages.ts';
import { drawnLetters, lettersWithoutFont } from '../../main/documents/letters-without-font.ts';
import type { DrawnLetters } from '../../main/documents/letters-without-font.ts';

const labelsOf = createDocumentLabels('resources/documents');
const fontFile = createDocumentFonts(developmentFontFolders());

/** A line in each script that a person's own words may have, beyond those of the labels. */
const scripts: Readonly<Record<string, string>> = {
  am: 'ሥራዬን እወዳለሁ።',
  el: 'Ράβω και επιδιορθώνω ρούχα.',
  hi: 'मैं कपड़े सिलता हूँ।',
  ku: 'Ez kincan didirûm, û şûştina wan jî.',
  ps: 'زه جامې ګنډم او سموم یې.',
  ru: 'Шью и чиню одежду; ещё учу других.',
  sd: 'مان ڪپڙا سبندو آهيان ۽ ٺيڪ ڪندو آهيان.',
  vi: 'Tôi may và sửa quần áo.',
  wo: 'Damaa ñaw yére, ŋ.',
};

describe.each([400, 700] as const)('the letters of documents, weight %i', (weight) => {
  let fonts: readonly DrawnLetters[] = [];
  beforeAll(async () => {
    fonts = await drawnLetters(fontFile, weight);
  });
  const missing = (text: string): string[] => lettersWithoutFont(text, fonts);

  it('are read from every font', () =>
    expect(fonts.map(({ letters }) => letters.size > 0)).not.toContain(false));

  it.each(secondLanguages)('are all in our fonts for the labels of %s', async (language) => {
    const labels = await labelsOf(language);
    const text = JSON.stringify(labels);
    expect(text.length).toBeGreaterThan(15_000);
    expect(missing(text)).toEqual([]);
  });

  it.each(Object.entries(scripts))('are all in our fonts for a line of %s', (_, text) =>
    expect(missing(text)).toEqual([]),
  );

  it('are missed where we have none, each once, and not what only says how another looks', () =>
    expect(missing('服 A 服 \u{1F9F5}\uFE0F \u202Eé')).toEqual(['服', '\u{1F9F5}']));
});
