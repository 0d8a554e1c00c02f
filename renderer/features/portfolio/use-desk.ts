/** Where one is on the desk: its size, how large a page is drawn, which page is in view, turning pages. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageSize } from './pdf-reader.ts';

export type Zoom = 'width' | 'page';

interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Desk {
  readonly element: HTMLDivElement | null;
  readonly setElement: (element: HTMLDivElement | null) => void;
  /** CSS pixels for each point; null until the desk has been measured. */
  readonly scale: number | null;
  /** Free room below the last page, so that it too can lie at the upper edge. */
  readonly roomBelow: number;
  /** The page in view, counted from 0. */
  readonly current: number;
  readonly turnTo: (index: number) => void;
  readonly onScroll: () => void;
}

/** Paper is not drawn wider than this: longer lines are hard to follow. 100 % is 4/3. */
const largestScale = 1.45;
export const pageGap = 16;

export function useDesk(sizes: readonly PageSize[], zoom: Zoom): Desk {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const [current, setCurrent] = useState(0);
  const inView = useRef(0);
  const show = useCallback((index: number) => {
    inView.current = index;
    setCurrent(index);
  }, []);

  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);

  const onScroll = useCallback(() => {
    if (element === null) return;
    const line = element.scrollTop + element.clientHeight / 3;
    const papers = papersOf(element);
    const below = papers.findIndex((paper) => paper.offsetTop > line);
    show(Math.max(0, (below === -1 ? papers.length : below) - 1));
  }, [element, show]);

  const turnTo = useCallback(
    (index: number) => {
      const paper = element === null ? undefined : papersOf(element)[index];
      if (element === null || paper === undefined) return;
      element.scrollTo({ top: paper.offsetTop - pageGap });
      show(index);
    },
    [element, show],
  );

  const scale = room === null ? null : scaleFor(sizes, room, zoom);
  // Another size of paper, or other pages: the page that was in view stays in view.
  useEffect(() => {
    if (scale !== null) turnTo(Math.min(inView.current, sizes.length - 1));
  }, [scale, sizes, turnTo]);

  const lastHeight = (sizes.at(-1)?.height ?? 0) * (scale ?? 0);
  const roomBelow = Math.max(0, (room?.height ?? 0) - lastHeight - 2 * pageGap);
  return { element, setElement, scale, roomBelow, current, turnTo, onScroll };
}

function papersOf(desk: HTMLElement): HTMLElement[] {
  return [...desk.querySelectorAll<HTMLElement>('[data-paper]')];
}

function scaleFor(sizes: readonly PageSize[], room: Room, zoom: Zoom): number {
  const widest = Math.max(1, ...sizes.map(({ width }) => width));
  const highest = Math.max(1, ...sizes.map(({ height }) => height));
  const wide = (room.width - 2 * pageGap) / widest;
  const high = (room.height - 2 * pageGap) / highest;
  return Math.max(0.1, Math.min(largestScale, zoom === 'page' ? Math.min(wide, high) : wide));
}
