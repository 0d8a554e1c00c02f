/** The parts of a portfolio as the program's own writer makes them: elements for the body, styles, lists, properties. */
import { Document, Packer } from 'docx';
import type { Block, Outline } from '../../../shared/domain/document/outline.ts';
import { blocksToDocx } from '../docx-blocks.ts';
import { documentNumbering, documentStyles } from '../docx-styles.ts';
import type { SignPictures } from '../sign-pictures.ts';
import { unpackWord } from './word-package.ts';
import type { Parts } from './word-package.ts';
import { childrenOf, parseXml, rootOf, wordChild } from './xml.ts';
import type { Element } from './xml.ts';

/** What stands in one place of a template, and how wide the text is there. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly width: number;
}

export interface WrittenParts {
  /** The elements of each place, in order. */
  readonly bodies: readonly (readonly Element[])[];
  /** The whole file of which they are taken. */
  readonly file: Parts;
}

export async function writeParts(
  { title, language, basis = '' }: Omit<Outline, 'blocks'>,
  places: readonly PlacedBlocks[],
  pictures: SignPictures,
): Promise<WrittenParts> {
  const written = places.map(({ blocks, width }) =>
    blocksToDocx(blocks, { language, width, tight: false, isLast: false }, pictures),
  );
  const document = new Document({
    title,
    creator: 'ESPoR',
    lastModifiedBy: 'ESPoR',
    description: basis,
    styles: documentStyles(language, false),
    numbering: documentNumbering,
    sections: [{ children: written.flat() }],
  });
  const file = await unpackWord(new Uint8Array(await Packer.toBuffer(document)));
  // The library writes exactly one element for each that it is given, and the page's properties after them.
  const elements = childrenOf(bodyOf(file));
  let from = 0;
  const bodies = written.map(({ length }) => elements.slice(from, (from += length)));
  return { bodies, file };
}

function bodyOf(file: Parts): Element {
  const root = rootOf(parseXml(file.get('word/document.xml') ?? new Uint8Array()));
  return wordChild(root, 'body') ?? root;
}
