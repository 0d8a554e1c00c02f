/** Paragraphs in Word that carry only what differs from their style and from the document's defaults. */
import { AlignmentType, Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';

/**
 * Gives a paragraph without what the document says of all of them: read from left to right, begun at the start of its line, free
 * to part from the next one. Whoever edits the file then changes the style, and a tenth of what is written is spared.
 */
export function paragraph({
  bidirectional = false,
  alignment = AlignmentType.START,
  keepNext = false,
  ...others
}: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...others,
    ...(bidirectional ? { bidirectional } : {}),
    ...(alignment === AlignmentType.START ? {} : { alignment }),
    ...(keepNext ? { keepNext } : {}),
  });
}
