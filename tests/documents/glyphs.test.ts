/** Every letter that a document may say is in a font of ours: nothing is drawn as a box, or by a font of the machine. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
  documentFontFiles,
} from '../../main/documents/document-fonts.ts';
import { createDocumentLabels } from '../../main/documents/document-labels.ts';
import { secondLanguages } from '../../shared/contract/languages.ts';
import { lettersOfFont } from './font-letters.ts';

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

/** Whether CSS would ask a font with this range for a letter: `U+0000-00FF,U+0131`. */
function isInRange(range: string | null, code: number): boolean {
  if (range === null) return true;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

/** What is not drawn but obeyed: where words join and part, and which way they run. */
const isDrawn = (letter: string): boolean => !/[\s\p{Cc}\p{Cf}]/u.test(letter);

describe.each([400, 700] as const)('the letters of documents, weight %i', (weight) => {
  const fonts: { range: string | null; letters: Set<number> }[] = [];

  beforeAll(async () => {
    for (const { file, range } of documentFontFiles.filter((one) => one.weight === weight)) {
      const bytes = await fontFile(file);
      if (bytes === null) throw new Error(`no ${file}`);
      fonts.push({ range, letters: lettersOfFont(bytes) });
    }
  });

  const missing = (text: string): string[] =>
    [...new Set(text.normalize('NFC'))].filter(isDrawn).filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !fonts.some(({ range, letters }) => isInRange(range, code) && letters.has(code));
    });

  it.each(secondLanguages)('are all in our fonts for the labels of %s', async (language) => {
    const labels = await labelsOf(language);
    const text = JSON.stringify(labels);
    expect(text.length).toBeGreaterThan(15_000);
    expect(missing(text)).toEqual([]);
  });

  it.each(Object.entries(scripts))('are all in our fonts for a line of %s', (_, text) =>
    expect(missing(text)).toEqual([]),
  );

  it('are missed where we have none', () => expect(missing('服 A')).toEqual(['服']));
});
