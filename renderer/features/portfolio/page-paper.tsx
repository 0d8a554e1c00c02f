/** One page on the desk. It is drawn only while it is near to where one looks, and freed again after. */
import { useEffect, useRef, useState } from 'react';
import type { PdfPages } from './pdf-reader.ts';

export interface PagePaperProps {
  readonly pages: PdfPages;
  readonly index: number;
  readonly label: string;
  readonly desk: HTMLElement;
  /** CSS pixels for each point. */
  readonly scale: number;
  readonly onFailed: () => void;
}

/** Above this many canvas pixels for each CSS pixel nobody sees a difference, but memory does. */
const finest = 2;

export function PagePaper({ pages, index, label, desk, scale, onFailed }: PagePaperProps) {
  const paper = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const size = pages.sizes[index] ?? { width: 0, height: 0 };

  useEffect(() => {
    if (paper.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: desk, rootMargin: '75% 0px' },
    );
    observer.observe(paper.current);
    return () => observer.disconnect();
  }, [desk]);

  return (
    <div
      ref={paper}
      data-paper
      className="paper"
      role="img"
      aria-label={label}
      style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
    >
      {isNear && <PageDrawing pages={pages} index={index} scale={scale} onFailed={onFailed} />}
    </div>
  );
}

function PageDrawing({
  pages,
  index,
  scale,
  onFailed,
}: Pick<PagePaperProps, 'pages' | 'index' | 'scale' | 'onFailed'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A canvas of its own for each drawing: pdf.js may still hold one that was given up.
    const canvas = document.createElement('canvas');
    const drawing = pages.draw(index, canvas, scale * Math.min(window.devicePixelRatio, finest));
    drawing.done.then(
      (isDrawn) => {
        if (isDrawn) place.current?.replaceChildren(canvas);
      },
      () => onFailed(),
    );
    return () => {
      drawing.cancel();
      // Frees its memory at once instead of at the next collection.
      canvas.width = 0;
      canvas.height = 0;
    };
  }, [pages, index, scale, onFailed]);
  return <div ref={place} className="paper-drawing" />;
}
