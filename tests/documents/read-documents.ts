/** Reads text back out of the documents, the way another program would. */
import { readZipSafely } from '../../main/bundle/safe-zip.ts';
import { BUNDLE_ZIP_LIMITS } from '../../main/bundle/zip-limits.ts';

const wordLimits = { ...BUNDLE_ZIP_LIMITS, namePattern: /^[\w[\].\-/]+$/u, allowDirectories: true };

/** The parts of a Word file as text, by path. */
export async function wordParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = await readZipSafely(bytes, wordLimits);
  return new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
};

function decode(text: string): string {
  return text.replace(/&(#39|\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

const between: Readonly<Record<string, string>> = { '<w:br/>': '\n', '<w:noBreakHyphen/>': '-' };

/** The running text of a Word file. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const parts = await wordParts(bytes);
  // What stands in the head of a page is read before what is below it.
  const heads = [...parts.keys()].filter((path) => /^word\/header\d+\.xml$/u.test(path)).sort();
  const body = [...heads, 'word/document.xml'].map((path) => parts.get(path) ?? '').join('');
  const pieces = [
    ...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|noBreakHyphen)\/>|<\/w:p>/gu),
  ];
  return flat(decode(pieces.map(([whole, text]) => text ?? between[whole] ?? ' ').join('')));
}

/** The running text of a page. */
export function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return flat(
    decode(
      body.replace(/<span class="one-word">([^<]*)<\/span>/gu, '$1').replace(/<[^>]+>/gu, ' '),
    ),
  );
}

/** Text without differences of white space, of hyphens and of the marks that tell its direction. */
export function flat(text: string): string {
  return text
    .replaceAll(/[\u200E\u200F]/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('\u2011', '-')
    .trim();
}

/** Gives the first of these texts that is not said in their order, or null when all are. */
export function firstMissing(texts: readonly string[], said: string): string | null {
  let from = 0;
  for (const text of texts.map(flat)) {
    const at = said.indexOf(text, from);
    if (at < 0) return text;
    from = at + text.length;
  }
  return null;
}
