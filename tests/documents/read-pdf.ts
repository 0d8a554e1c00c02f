/** Reads a PDF with another program than the one that made it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { flat } from './read-documents.ts';

export interface ReadPdf {
  readonly isTagged: boolean;
  readonly language: string | null;
  readonly title: string | null;
  /** The program, as the properties of the file name it. */
  readonly creator: string | null;
  /** Titles with their depth before them: `2 Patto di partecipazione`. */
  readonly outline: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The lines of text from the top. */
  readonly lines: readonly ReadLine[];
  /** What the structure of the page names, in reading order: `H1`, `P`, `Table`, … */
  readonly roles: readonly string[];
}

/** A line as it lies on the page, in points: from the left, to the right, above the lower edge. */
export interface ReadLine {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  /** As the glyphs name it. Several letters in one glyph, as in Arabic, may be missing. */
  readonly text: string;
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Reads the bytes of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes away from its caller.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const marks: unknown = await document.getMarkInfo();
    const { info } = await document.getMetadata();
    const said = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' ? value : null;
    };
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.filter((item): item is Piece & typeof item => 'str' in item);
      const tree = (await page.getStructTree()) as StructureNode | null;
      pages.push({
        width: right - left,
        height: top - bottom,
        lines: linesOf(pieces),
        roles: tree === null ? [] : rolesOf(tree),
      });
    }
    return {
      isTagged: marks instanceof Map && marks.get('Marked') === true,
      language: said('Language'),
      title: said('Title'),
      creator: said('Creator'),
      outline: outlineOf(await document.getOutline(), 1),
      pages,
    };
  } finally {
    await task.destroy();
  }
}

/** Pieces at one height, from the top: where ink begins and where it ends. */
function linesOf(pieces: readonly Piece[]): ReadLine[] {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.width === 0) continue;
    const height = Math.round(piece.transform[5] ?? 0);
    lines.set(height, [...(lines.get(height) ?? []), piece]);
  }
  return [...lines]
    .map(([above, inLine]) => ({
      from: Math.round(Math.min(...inLine.map(({ transform }) => transform[4] ?? 0))),
      to: Math.round(
        Math.max(...inLine.map(({ transform, width }) => (transform[4] ?? 0) + width)),
      ),
      above,
      text: flat(inLine.map(({ str }) => str).join(' ')),
    }))
    .sort((one, other) => other.above - one.above);
}

function rolesOf({ role, children = [] }: StructureNode): string[] {
  const below = children.flatMap(rolesOf);
  return role === undefined ? below : [role, ...below];
}

function outlineOf(nodes: readonly OutlineNode[] | null, depth: number): string[] {
  return (nodes ?? []).flatMap(({ title, items }) => [
    `${depth} ${title}`,
    ...outlineOf(items, depth + 1),
  ]);
}
