/** Which blocks stay on the page of the next one, said once for both writers; for rows see `rows-together.ts`. */
import type { Block } from './outline.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a paragraph before it stays with: without it the words would stand alone at the foot of a page. */
const ledInTo: readonly (Block['kind'] | undefined)[] = ['table', 'facts', 'list', 'statements'];

/** Words stay with what they lead into and with their note, a table with the words that close it or with those who sign it, a list too. */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const kind = blocks[index]?.kind;
  if (kind === 'paragraph') return wordsStay(blocks, index);
  if (kind === 'facts') return hasWordsBelow(blocks, index, false);
  if (kind === 'list') return isSigned(blocks, index) || isBeforeTwoLastWords(blocks, index);
  if (kind !== 'table') return false;
  const areClosed = !staysWithNext(blocks, index + 1);
  return blocks[index + 1]?.kind === 'signatures' || hasWordsBelow(blocks, index, areClosed);
}

/** Its end goes with the signatures and the sentence above them, which would say nothing of what is signed. */
function isSigned(blocks: readonly Block[], index: number): boolean {
  return blocks[index + 1]?.kind === 'paragraph' && blocks[index + 2]?.kind === 'signatures';
}

function wordsStay(blocks: readonly Block[], index: number): boolean {
  return (
    ledInTo.includes(blocks[index + 1]?.kind) ||
    hasNote(blocks, index) ||
    isIntroduction(blocks, index) ||
    isBeforeLastWords(blocks, index)
  );
}

/** A note, words that close what is above them, or the last words of a chapter. */
function hasWordsBelow(blocks: readonly Block[], index: number, close: boolean): boolean {
  const next = blocks[index + 1];
  if (next?.kind !== 'paragraph') return false;
  return next.look === 'note' || close || hasLastWords(blocks, index);
}

/** The note is what is to be known about the words above it, and the last thing of its chapter. */
function hasNote(blocks: readonly Block[], index: number): boolean {
  const after = blocks[index + 2];
  return (
    isParagraph(blocks[index], 'body') &&
    isParagraph(blocks[index + 1], 'note') &&
    (after === undefined || after.kind === 'heading')
  );
}

/** Words and a note that end a chapter would stand on the next page without what they are about. */
function hasLastWords(blocks: readonly Block[], index: number): boolean {
  const isLast = index === blocks.length - 3;
  return (isLast || blocks[index]?.kind === 'facts') && hasNote(blocks, index + 1);
}

/** The last words of all would stand alone on a page. */
function isBeforeLastWords(blocks: readonly Block[], index: number): boolean {
  return index === blocks.length - 2 && isParagraph(blocks[index + 1], 'body');
}

/** They would stand alone on a page as well. */
function isBeforeTwoLastWords(blocks: readonly Block[], index: number): boolean {
  return (
    index === blocks.length - 3 && blocks.slice(index + 1).every(({ kind }) => kind === 'paragraph')
  );
}

function isParagraph(block: Block | undefined, look: Of<'paragraph'>['look']): boolean {
  return block?.kind === 'paragraph' && block.look === look;
}

/** The only words between a heading and one of the headings below it. */
function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  return (
    above?.kind === 'heading' &&
    below?.kind === 'heading' &&
    !below.newPage &&
    above.level < below.level
  );
}
