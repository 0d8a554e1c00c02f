/** Long lists in blocks: only those near the window are drawn, the others are room of the same height. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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

/** How many times the height in sight is drawn beyond it on either side: the Tab key must find the next row. */
const reach = 0.75;

/**
 * Gives which rows of a list to draw. `rowHeight` is a guess for rows that were never seen; heights of
 * drawn blocks are measured. The block that holds the focus stays, wherever the list is scrolled to.
 */
export function useDrawnBlocks(rows: readonly unknown[], rowHeight: number): DrawnBlocks {
  const holder = useRef<HTMLElement>(null);
  const heights = useRef(new Map<number, number>());
  const [near, setNear] = useState<readonly number[]>([0]);
  const count = Math.ceil(rows.length / rowsPerBlock);

  const heightOf = useCallback(
    (block: number) => {
      const size = Math.min(rowsPerBlock, rows.length - block * rowsPerBlock);
      return heights.current.get(block) ?? size * rowHeight;
    },
    [rows.length, rowHeight],
  );

  const look = useCallback(() => {
    const list = holder.current;
    if (list === null) return;
    for (const drawn of list.querySelectorAll<HTMLElement>('[data-block]'))
      heights.current.set(Number(drawn.dataset['block']) / rowsPerBlock, drawn.offsetHeight);
    // In sight is a part of the window, or of the list itself where that is what scrolls.
    const box = list.getBoundingClientRect();
    const scrolls = list.scrollHeight > list.clientHeight + 1;
    const [start, end] = scrolls ? [box.top, box.bottom] : [0, window.innerHeight];
    const more = (end - start) * reach;
    let top = box.top - list.scrollTop;
    const focused = document.activeElement?.closest<HTMLElement>('[data-block]');
    const kept =
      focused !== null && focused !== undefined && list.contains(focused)
        ? Number(focused.dataset['block']) / rowsPerBlock
        : -1;
    const wanted: number[] = [];
    for (let block = 0; block < count; block += 1) {
      const bottom = top + heightOf(block);
      const isNear = bottom > start - more && top < end + more;
      if (isNear || block === kept) wanted.push(block);
      top = bottom;
    }
    setNear((before) => (before.join() === wanted.join() ? before : wanted));
  }, [count, heightOf]);

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

  const blocks = useMemo(
    () => toBlocks(rows.length, new Set(near), heightOf),
    [rows, near, heightOf],
  );
  return { holder, blocks, isLong: count > 1 };
}

/** Blocks in their order; neighbours that are not drawn become one piece of room. */
function toBlocks(
  rows: number,
  near: ReadonlySet<number>,
  heightOf: (block: number) => number,
): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < rows; from += rowsPerBlock) {
    const index = from / rowsPerBlock;
    const to = Math.min(rows, from + rowsPerBlock);
    const last = blocks.at(-1);
    if (near.has(index)) blocks.push({ from, to, room: null });
    else if (last?.room == null) blocks.push({ from, to, room: heightOf(index) });
    else blocks[blocks.length - 1] = { ...last, to, room: last.room + heightOf(index) };
  }
  return blocks;
}
