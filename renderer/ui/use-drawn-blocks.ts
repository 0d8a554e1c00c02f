/** Long lists in blocks: only those near the window are drawn, the others are room of the same height. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A run of rows: drawn, or only the room that they would take. */
export interface Block {
  /** The first row and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** In pixels, of a block that is not drawn; null when it is. */
  readonly room: number | null;
}

export interface DrawnBlocks {
  /** For the element that holds the blocks. Each drawn block carries `data-block={from}`. */
  readonly holder: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  /** True when some rows are not drawn: columns must then not follow their contents. */
  readonly isLong: boolean;
}

const rowsPerBlock = 20;

/** A list of so few rows is drawn whole: then the browser's own search and the way back find every row. */
const fewRows = 120;

/** How many times the height in sight is drawn beyond it on either side: the Tab key must find the next row. */
const reach = 0.75;

/**
 * Gives which rows of a list to draw. `rowHeight` is a guess for rows that were never seen; heights of
 * drawn blocks are measured. The block that holds the focus stays, wherever the list is scrolled to.
 */
export function useDrawnBlocks(rows: readonly unknown[], rowHeight: number): DrawnBlocks {
  const holder = useRef<HTMLElement>(null);
  const heights = useRef(new Map<number, number>());
  const [blocks, setBlocks] = useState<readonly Block[]>(() => [
    { from: 0, to: isFew(rows) ? rows.length : rowsPerBlock, room: null },
  ]);

  const look = useCallback(() => {
    const list = holder.current;
    if (list === null) return;
    if (isFew(rows)) {
      const whole = [{ from: 0, to: rows.length, room: null }];
      setBlocks((before) => (keyOf(before) === keyOf(whole) ? before : whole));
      return;
    }
    for (const drawn of list.querySelectorAll<HTMLElement>('[data-block]'))
      heights.current.set(Number(drawn.dataset['block']), drawn.offsetHeight);
    const isWanted = wantedIn(list);
    const found: Block[] = [];
    let top = list.getBoundingClientRect().top - list.scrollTop;
    for (let from = 0; from < rows.length; from += rowsPerBlock) {
      const to = Math.min(rows.length, from + rowsPerBlock);
      const room = heights.current.get(from) ?? (to - from) * rowHeight;
      addBlock(found, { from, to, room: isWanted(from, top, top + room) ? null : room });
      top += room;
    }
    setBlocks((before) => (keyOf(before) === keyOf(found) ? before : found));
  }, [rows, rowHeight]);

  // Other rows have other heights.
  useLayoutEffect(() => {
    heights.current.clear();
    look();
  }, [rows, look]);

  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const end = new AbortController();
    const listen = { capture: true, passive: true, signal: end.signal };
    // Whatever scrolls around the list: the page, a dialog, the list itself.
    document.addEventListener('scroll', later, listen);
    window.addEventListener('resize', later, listen);
    return () => {
      end.abort();
      cancelAnimationFrame(frame);
    };
  }, [look]);

  return { holder, blocks, isLong: !isFew(rows) };
}

const isFew = (rows: readonly unknown[]): boolean => rows.length <= fewRows;

/** Whether a block is to be drawn: near what is in sight, or holding the focus. */
function wantedIn(list: HTMLElement): (from: number, top: number, bottom: number) => boolean {
  // In sight is a part of the window, or of the list itself where that is what scrolls.
  const box = list.getBoundingClientRect();
  const scrolls = list.scrollHeight > list.clientHeight + 1;
  const [start, end] = scrolls ? [box.top, box.bottom] : [0, window.innerHeight];
  const more = (end - start) * reach;
  const focused = document.activeElement?.closest<HTMLElement>('[data-block]') ?? null;
  const kept = focused !== null && list.contains(focused) ? focused.dataset['block'] : undefined;
  return (from, top, bottom) =>
    (bottom > start - more && top < end + more) || String(from) === kept;
}

/** Neighbours that are not drawn become one piece of room. */
function addBlock(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (last === undefined || last.room === null || block.room === null) blocks.push(block);
  else blocks[blocks.length - 1] = { ...last, to: block.to, room: last.room + block.room };
}

const keyOf = (blocks: readonly Block[]): string =>
  blocks.map(({ from, to, room }) => `${from}-${to}-${String(room)}`).join();
