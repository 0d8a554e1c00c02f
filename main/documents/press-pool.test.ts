import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';
import { createPressPool, pressesFor } from './press-pool.ts';
import type { Press } from './press-pool.ts';

/** A press whose printing ends when the test says so. */
interface Held {
  readonly press: Press;
  /** What lies in it, null for nothing. */
  lies: string | null;
  isClosed: boolean;
  finish: () => void;
  fail: () => void;
  end: () => void;
}

const held: Held[] = [];
let mostAtOnce = 0;
let refusesToOpen = false;
let refusesToClear = false;

function aPress(): Held {
  let end = (): void => undefined;
  const gone = new Promise<void>((settle) => {
    end = settle;
  });
  const one: Held = {
    lies: null,
    isClosed: false,
    finish: () => undefined,
    fail: () => undefined,
    end,
    press: {
      gone,
      print: ({ html }) =>
        new Promise((done, failed) => {
          one.lies = html;
          mostAtOnce = Math.max(mostAtOnce, held.filter(({ lies }) => lies !== null).length);
          one.finish = () => done(new TextEncoder().encode(html));
          one.fail = () => failed(new Error('could not be printed'));
        }),
      clear: async () => {
        if (refusesToClear) throw new Error('could not be cleared');
        one.lies = null;
      },
      close: async () => {
        one.isClosed = true;
        one.lies = null;
      },
    },
  };
  return one;
}

function aPool(most = 2, kept = 0): PdfPrinter {
  return createPressPool({
    open: async () => {
      if (refusesToOpen) throw new Error('no more memory');
      const one = aPress();
      held.push(one);
      return one.press;
    },
    most,
    kept,
  });
}

const page = (html: string): PrintablePage => ({ html, fontFile: async () => null });
const textOf = (pdf: Uint8Array): string => new TextDecoder().decode(pdf);
const settled = () => vi.advanceTimersByTimeAsync(0);
const lying = () => held.map(({ lies }) => lies);

beforeEach(() => {
  vi.useFakeTimers();
  held.length = 0;
  mostAtOnce = 0;
  refusesToOpen = false;
  refusesToClear = false;
});
afterEach(() => vi.useRealTimers());

describe('a pool of presses', () => {
  it('has one press for documents that come one after another, also upon the answer', async () => {
    const pool = aPool();
    const both = pool
      .print(page('first'))
      .then(async (pdf) => [pdf, await pool.print(page('next'))]);
    await settled();
    held[0]?.finish();
    await settled();
    held[0]?.finish();
    expect((await both).map(textOf)).toEqual(['first', 'next']);
    expect(held).toHaveLength(1);
  });

  it('opens a second press for a second document, and none for a third', async () => {
    const pool = aPool();
    const printed = ['a', 'b', 'c'].map((html) => pool.print(page(html)));
    await settled();
    expect(lying()).toEqual(['a', 'b']);
    held[1]?.finish();
    await settled();
    expect(lying()).toEqual(['a', 'c']);
    held[0]?.finish();
    held[1]?.finish();
    expect((await Promise.all(printed)).map(textOf)).toEqual(['a', 'b', 'c']);
    expect(held).toHaveLength(2);
    expect(mostAtOnce).toBe(2);
  });

  it('prints one after another where there is room for one', async () => {
    const pool = aPool(1);
    const printed = ['a', 'b'].map((html) => pool.print(page(html)));
    await settled();
    held[0]?.finish();
    await settled();
    held[0]?.finish();
    expect((await Promise.all(printed)).map(textOf)).toEqual(['a', 'b']);
    expect(mostAtOnce).toBe(1);
  });

  it('answers when nothing of the document is left in the press, printed or not', async () => {
    const pool = aPool();
    const seen = pool.print(page('somebody')).then(lying);
    await settled();
    held[0]?.finish();
    expect(await seen).toEqual([null]);
    const failed = pool.print(page('somebody else')).catch(lying);
    await settled();
    held[0]?.fail();
    await settled();
    held[1]?.fail();
    expect(await failed).toEqual([null, null]);
    expect(held.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });

  it('prints once more on another press what has failed', async () => {
    const pool = aPool();
    const printed = pool.print(page('once more'));
    await settled();
    held[0]?.fail();
    await settled();
    expect(held.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    held[1]?.finish();
    expect(textOf(await printed)).toBe('once more');
  });

  it('closes a press that could not be cleared, and still gives what it has printed', async () => {
    const pool = aPool();
    const first = pool.print(page('first'));
    await settled();
    refusesToClear = true;
    held[0]?.finish();
    expect(textOf(await first)).toBe('first');
    expect(held.map(({ isClosed }) => isClosed)).toEqual([true]);
    refusesToClear = false;
    const next = pool.print(page('next'));
    await settled();
    held[1]?.finish();
    expect(textOf(await next)).toBe('next');
  });

  it('prints once more what was in a press that ended, and gives up after that', async () => {
    const pool = aPool();
    const printed = pool.print(page('again'));
    await settled();
    held[0]?.end();
    await settled();
    expect(lying()).toEqual([null, 'again']);
    held[1]?.finish();
    expect(textOf(await printed)).toBe('again');

    const deadly = pool.print(page('deadly')).catch((error: Error) => error.message);
    await settled();
    held[1]?.end();
    await settled();
    held[2]?.end();
    expect(await deadly).toBe('the press has ended');
    expect(held).toHaveLength(3);
  });

  it('does not use a press that ended at rest', async () => {
    const pool = aPool();
    const first = pool.print(page('first'));
    await settled();
    held[0]?.finish();
    await first;
    held[0]?.end();
    const next = pool.print(page('next'));
    await settled();
    held[1]?.finish();
    expect(textOf(await next)).toBe('next');
    expect(held[0]?.isClosed).toBe(true);
  });

  it('goes on with one press where a second cannot be opened', async () => {
    const pool = aPool();
    const first = pool.print(page('first'));
    await settled();
    refusesToOpen = true;
    const second = pool.print(page('second'));
    await settled();
    held[0]?.finish();
    await settled();
    held[0]?.finish();
    expect((await Promise.all([first, second])).map(textOf)).toEqual(['first', 'second']);
  });

  it('fails each document where no press can be opened, and prints when one can', async () => {
    const pool = aPool();
    refusesToOpen = true;
    const failed = ['a', 'b', 'c'].map((html) =>
      pool.print(page(html)).catch((error: Error) => error.message),
    );
    expect(await Promise.all(failed)).toEqual(Array(3).fill('no more memory'));
    refusesToOpen = false;
    const printed = pool.print(page('at last'));
    await settled();
    held[0]?.finish();
    expect(textOf(await printed)).toBe('at last');
  });

  it('closes after a while those that are not to be kept', async () => {
    const pool = aPool(2, 1);
    const printed = ['a', 'b'].map((html) => pool.print(page(html)));
    await settled();
    for (const one of held) one.finish();
    await Promise.all(printed);
    await vi.advanceTimersByTimeAsync(1900);
    expect(held.filter(({ isClosed }) => isClosed)).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(held.filter(({ isClosed }) => isClosed)).toHaveLength(1);
  });

  it('closes all when it is done with, after what was asked for, and can print again', async () => {
    const pool = aPool(2, 1);
    const printed = ['a', 'b', 'c'].map((html) => pool.print(page(html)));
    await settled();
    const disposed = pool.dispose().then(() => held.every(({ isClosed }) => isClosed));
    held[0]?.finish();
    held[1]?.finish();
    await settled();
    for (const one of held) one.finish();
    expect((await Promise.all(printed)).map(textOf)).toEqual(['a', 'b', 'c']);
    expect(await disposed).toBe(true);
    const later = pool.print(page('later'));
    await settled();
    held[2]?.finish();
    expect(textOf(await later)).toBe('later');
  });
});

it('takes two presses where there are two cores and memory for them', () => {
  expect(pressesFor(1, 16 * 1024 ** 3)).toBe(1);
  expect(pressesFor(2, 2 * 1024 ** 3)).toBe(1);
  // A laptop of 4 GB.
  expect(pressesFor(2, 3.6 * 1024 ** 3)).toBe(2);
  expect(pressesFor(16, 64 * 1024 ** 3)).toBe(2);
});
