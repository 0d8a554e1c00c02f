/** Changes a Word file the way that a centre, or somebody who means harm, would. */
import { readZipSafely } from '../../main/bundle/safe-zip.ts';
import { DOCX_ZIP_LIMITS } from '../../main/bundle/zip-limits.ts';
import { zipFiles } from '../../main/bundle/zip-writer.ts';

export type Change = (parts: Map<string, string>) => void;

/** Gives the file with its parts changed as text; pictures are not to be changed, and stay. */
export async function adjustWord(file: Uint8Array, ...changes: readonly Change[]) {
  const files = new Map(await readZipSafely(file, DOCX_ZIP_LIMITS));
  const texts = new Map(
    [...files].flatMap(([path, bytes]) =>
      /\.(?:xml|rels)$/u.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
    ),
  );
  for (const path of texts.keys()) files.delete(path);
  for (const change of changes) change(texts);
  for (const [path, text] of texts) files.set(path, new TextEncoder().encode(text));
  return zipFiles(files, new Date());
}

/** Changes one part; a change that changes nothing is a slip of the test. */
export function inPart(path: string, change: (text: string) => string): Change {
  return (parts) => {
    const before = parts.get(path) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`nothing was changed in ${path}`);
    parts.set(path, after);
  };
}

export const inBody = (change: (text: string) => string): Change =>
  inPart('word/document.xml', change);

/** Says that a part uses another one, or something outside. */
export function relate(part: string, kind: string, target: string, external = false): Change {
  const mode = external ? ' TargetMode="External"' : '';
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const line = `<Relationship Id="rTest" Type="${type}" Target="${target}"${mode}/>`;
  return inPart(part, (text) =>
    text.replace(
      /\/>$|<\/Relationships>$/u,
      (end) => `${end === '/>' ? '>' : ''}${line}</Relationships>`,
    ),
  );
}

/** The whole paragraph in which a text stands. */
export function paragraphWith(body: string, text: string): string {
  const at = body.indexOf(text);
  const from = Math.max(body.lastIndexOf('<w:p>', at), body.lastIndexOf('<w:p ', at));
  if (at < 0 || from < 0) throw new Error(`no paragraph says ${text}`);
  return body.slice(from, body.indexOf('</w:p>', at) + '</w:p>'.length);
}

/** A paragraph of one's own before the one with this text. */
export function before(text: string, paragraph: string): Change {
  return inBody((body) => {
    const found = paragraphWith(body, text);
    return body.replace(found, () => paragraph + found);
  });
}

/** Something else in place of the paragraph with this text. */
export function inPlaceOf(text: string, paragraphs: string): Change {
  return inBody((body) => body.replace(paragraphWith(body, text), () => paragraphs));
}

/** A paragraph of plain text, in as many runs as there are pieces. */
export function paragraphOf(...pieces: readonly string[]): string {
  const runs = pieces.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return `<w:p>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}
