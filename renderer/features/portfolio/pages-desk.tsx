/** The pages on the desk: one below the other, turned with the keys of a page. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePaper } from './page-paper.tsx';
import type { PdfPages } from './pdf-reader.ts';
import { pageGap } from './use-desk.ts';
import type { Desk } from './use-desk.ts';

export interface PagesDeskProps {
  readonly pages: PdfPages;
  readonly desk: Desk;
  readonly onFailed: () => void;
}

export function PagesDesk({ pages, desk, onFailed }: PagesDeskProps) {
  const { t } = useTranslation('portfolio');
  const { element, setElement, scale, roomBelow, current, turnTo, onScroll } = desk;
  const total = pages.sizes.length;

  function turnByKey(event: KeyboardEvent): void {
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turnTo(Math.min(total - 1, Math.max(0, current + step)));
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a region that scrolls answers the keys of pages, as the browser's own do
    <div
      ref={setElement}
      className="pages-desk"
      role="region"
      aria-label={t('page.desk')}
      tabIndex={0}
      onKeyDown={turnByKey}
      onScroll={onScroll}
      style={{ gap: pageGap, paddingBlock: `${pageGap}px ${pageGap + roomBelow}px` }}
    >
      {element !== null &&
        scale !== null &&
        pages.sizes.map((_, index) => (
          <PagePaper
            key={index}
            pages={pages}
            index={index}
            label={t('page.of', { page: index + 1, total })}
            desk={element}
            scale={scale}
            onFailed={onFailed}
          />
        ))}
    </div>
  );
}
