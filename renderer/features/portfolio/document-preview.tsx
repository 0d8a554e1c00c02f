/** The document on paper inside the window, drawn from the outline that the files are written from. */
import type { Outline } from '../../../shared/domain/document/outline.ts';
import { plainPlace, readingOrder } from '../../../shared/domain/document/reading-order.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';
import { LetterheadDrawing } from '../../app/letterhead-drawing.tsx';
import { DocumentBlock } from './document-block.tsx';

export function DocumentPreview({
  outline,
  label,
}: {
  readonly outline: Outline;
  readonly label: string;
}) {
  const { language, letterhead, running, dense = false } = outline;
  const places = readingOrder(outline.blocks);
  return (
    <section className="document-desk" aria-label={label} tabIndex={0}>
      <article className="document" lang={language} dir={directionOf(language)}>
        {letterhead !== undefined && <LetterheadDrawing letterhead={letterhead} dense={dense} />}
        {outline.blocks.map((block, index) => (
          <DocumentBlock
            key={index}
            block={block}
            language={language}
            place={places[index] ?? plainPlace}
          />
        ))}
        <footer className="document-foot">
          <span>{running.footStart}</span>
          <span>{running.headEnd}</span>
        </footer>
      </article>
    </section>
  );
}
