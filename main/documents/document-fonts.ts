/** The fonts of the documents, by the names that a page asks for; a closed list, never a path from outside. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface FontFile {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly file: string;
  /** Which characters it has, as CSS writes it; null for all that it has. */
  readonly range: string | null;
}

const weights = [400, 700] as const;
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EFA-1EFF,U+20A0-20AA,U+2C60-2C7F';
const cyrillic = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const cyrillicExtended = 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+20B4,U+A640-A69F';
const greek = 'U+0370-03FF';
const vietnamese = 'U+0300,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const devanagari = 'U+0900-097F,U+20B9,U+A8E0-A8FF';

function family(name: string, slug: string, subset: string, range: string | null): FontFile[] {
  return weights.map((weight) => ({
    family: name,
    weight,
    file: `${slug}-${subset}-${weight}-normal.woff2`,
    range,
  }));
}

/** The families in the order in which a page looks for a character. */
export const documentFontFiles: readonly FontFile[] = [
  ...family('Noto Sans', 'noto-sans', 'latin', latin),
  ...family('Noto Sans', 'noto-sans', 'latin-ext', latinExtended),
  ...family('Noto Sans', 'noto-sans', 'cyrillic', cyrillic),
  ...family('Noto Sans', 'noto-sans', 'cyrillic-ext', cyrillicExtended),
  ...family('Noto Sans', 'noto-sans', 'greek', greek),
  ...family('Noto Sans', 'noto-sans', 'vietnamese', vietnamese),
  ...family('Noto Sans', 'noto-sans', 'devanagari', devanagari),
  // Noto draws the dots of a letter as glyphs of their own, and other programs then read broken words out of
  // the PDF (tried with poppler); Vazirmatn has whole letters. Noto stays for what it lacks (Sindhi).
  ...family('Vazirmatn', 'vazirmatn', 'arabic', null),
  ...family('Noto Sans Arabic', 'noto-sans-arabic', 'arabic', null),
  ...family('Noto Sans Ethiopic', 'noto-sans-ethiopic', 'ethiopic', null),
  ...family('Noto Sans Bengali', 'noto-sans-bengali', 'bengali', null),
];

const known: ReadonlySet<string> = new Set(documentFontFiles.map(({ file }) => file));

/** Gives the fonts by file name, looked for in the folders in turn and kept in memory; null for any other name. */
export function createDocumentFonts(
  folders: readonly string[],
): (name: string) => Promise<Uint8Array | null> {
  const loaded = new Map<string, Promise<Uint8Array | null>>();

  async function load(name: string): Promise<Uint8Array | null> {
    for (const folder of folders) {
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (bytes !== null) return bytes;
    }
    return null;
  }

  return (name) => {
    if (!known.has(name)) return Promise.resolve(null);
    const font = loaded.get(name) ?? load(name);
    loaded.set(name, font);
    return font;
  };
}

/** Where the fonts are while the program is developed: in their npm packages. Empty in the packaged program. */
export function developmentFontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return [
    'noto-sans',
    'vazirmatn',
    'noto-sans-arabic',
    'noto-sans-ethiopic',
    'noto-sans-bengali',
  ].flatMap((name) => {
    try {
      return [join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files')];
    } catch {
      return [];
    }
  });
}
