/** Presses that print documents: one, and a second while two documents are in hand. What a press is, each driver says. */
import { availableParallelism, totalmem } from 'node:os';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';

/** A page of Chromium in a process of its own. */
export interface Press {
  print(document: PrintablePage): Promise<Uint8Array>;
  /** Takes away what was printed: nothing of somebody stays for longer than it takes to print. */
  clear(): Promise<void>;
  /** Resolves when its process has ended. What it was asked for may then stay without an answer. */
  readonly gone: Promise<unknown>;
  close(): Promise<void>;
}

export interface PressPoolOptions {
  readonly open: () => Promise<Press>;
  /** How many print at once, at most. */
  readonly most: number;
  /** How many wait open for the next document, however late it comes. */
  readonly kept: number;
}

interface Order {
  readonly document: PrintablePage;
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (why: unknown) => void;
  hasFailed: boolean;
}

/** How long the others wait for the next document. Not longer: each takes as much memory as a window that is seen. */
const IDLE_MS = 2000;
const LEAST_MEMORY = 3 * 1024 ** 3;

/**
 * Gives how many presses this machine has room for: each takes a core while it prints and some 100 MB, which a laptop
 * of 4 GB (that says 3.6) can spare for the time of a group.
 */
export function pressesFor(cores = availableParallelism(), memory = totalmem()): number {
  return cores > 1 && memory >= LEAST_MEMORY ? 2 : 1;
}

/**
 * Gives a printer that begins documents in the order in which they were asked for. A document that fails is printed
 * once more on another press; the one that it failed on, or that cannot be cleared, is closed.
 */
export function createPressPool({ open, most, kept }: PressPoolOptions): PdfPrinter {
  const waiting: Order[] = [];
  const resting: Press[] = [];
  const inHand = new Set<Promise<void>>();
  const broken = new WeakSet<Press>();
  /** Ends what is asked of a press that will not answer any more. */
  const giveUp = new Map<Press, () => void>();
  let crews = 0;
  let idle: NodeJS.Timeout | undefined;

  function attend(work: Promise<void>): void {
    const attended = work.finally(() => inHand.delete(attended));
    inHand.add(attended);
  }

  const closed = (press: Press): Promise<void> => press.close().catch(() => undefined);

  function closeAllBut(count: number): void {
    for (const press of resting.splice(count)) attend(closed(press));
  }

  function rest(press: Press): void {
    resting.push(press);
    clearTimeout(idle);
    idle = setTimeout(() => closeAllBut(kept), IDLE_MS);
    idle.unref();
  }

  /** Gives what the work gives; fails when the press ends before it. */
  function whole<T>(press: Press, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((done, failed) => {
      const fail = () => failed(new Error('the press has ended'));
      if (broken.has(press)) return fail();
      giveUp.set(press, fail);
      work().then(done, failed);
    }).finally(() => giveUp.delete(press));
  }

  async function openOne(): Promise<Press> {
    const press = await open();
    void press.gone.then(() => {
      broken.add(press);
      giveUp.get(press)?.();
    });
    return press;
  }

  /** Gives a press to print on, or null when there is none for what waits: it is then another's, or has failed. */
  async function soundPress(known: Press | null): Promise<Press | null> {
    if (known !== null && !broken.has(known)) return known;
    if (known !== null) await closed(known);
    try {
      return await openOne();
    } catch (error) {
      // Where another one prints, what waits is not lost.
      if (crews === 1) waiting.shift()?.failed(error);
      return null;
    }
  }

  /** Gives the answer to the order, to be told when the press is free, and whether the press can be used again. */
  async function printOn(press: Press, order: Order): Promise<readonly [() => void, boolean]> {
    let isSound = true;
    const printed = await whole(press, () => press.print(order.document)).then(
      (pdf) => () => order.done(pdf),
      (error: unknown) => {
        // A font that did not come is not asked for again by the same page.
        isSound = false;
        return () => {
          // What has failed on a second press would fail on a third.
          if (order.hasFailed) return order.failed(error);
          order.hasFailed = true;
          waiting.unshift(order);
        };
      },
    );
    await whole(press, () => press.clear()).catch(() => {
      isSound = false;
    });
    return [printed, isSound];
  }

  /** One press at work until nothing waits. A document is taken when the press is open: another may be free sooner. */
  async function work(found: Press | null): Promise<void> {
    crews += 1;
    let press = found;
    while (waiting.length > 0) {
      press = await soundPress(press);
      if (press === null && crews > 1) break;
      const order = press === null ? undefined : waiting.shift();
      if (press === null || order === undefined) continue;
      const [answer, isSound] = await printOn(press, order);
      if (!isSound) {
        await closed(press);
        press = null;
      }
      // Nothing is waited for after it: whoever asks for another document upon the answer finds this press at rest.
      answer();
    }
    crews -= 1;
    if (press !== null) rest(press);
  }

  return {
    print: (document) =>
      new Promise((done, failed) => {
        waiting.push({ document, done, failed, hasFailed: false });
        clearTimeout(idle);
        const press = resting.pop() ?? null;
        if (press !== null || crews < most) attend(work(press));
      }),
    async dispose() {
      while (inHand.size > 0) await Promise.all(inHand);
      clearTimeout(idle);
      closeAllBut(0);
      while (inHand.size > 0) await Promise.all(inHand);
    },
  };
}
