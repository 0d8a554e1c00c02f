/** Two documents at once in a real Chromium: two processes, nothing left in them, and what happens when one ends. */
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createDocumentFonts,
  developmentFontFolders,
} from '../../main/documents/document-fonts.ts';
import { createChromiumPdfPrinter } from '../../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import type { PdfPrinter, PrintablePage } from '../../main/ports/pdf-printer.ts';
import { readPdf } from './read-pdf.ts';

const fonts = createDocumentFonts(developmentFontFolders());
const launched: Browser[] = [];
let printer: PdfPrinter;

beforeEach(() => {
  launched.length = 0;
  printer = createChromiumPdfPrinter(async () => {
    const browser = await launchHeadlessChromium(true);
    launched.push(browser);
    return browser;
  }, 2);
});
afterEach(() => printer.dispose());

/** A page that asks for a font; `whenAsked` is told when it does, and may hold the page there. */
function aPage(
  words: string,
  whenAsked: () => Promise<void> = async () => undefined,
): PrintablePage {
  const face = '@font-face{font-family:"Noto Sans";src:url(fonts/held.woff2)}';
  return {
    html: `<!doctype html><html lang="en"><title>${words}</title><style>${face}p{font-family:"Noto Sans",serif}</style><p>${words}</p></html>`,
    fontFile: async () => {
      await whenAsked();
      return fonts('noto-sans-latin-400-normal.woff2');
    },
  };
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { pages } = await readPdf(Buffer.from(pdf));
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
}

/** Holds each page until all are there, so that they are surely in hand at once. */
function gate(count: number) {
  let arrived = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((settle) => {
    open = settle;
  });
  return async () => {
    arrived += 1;
    if (arrived === count) open();
    await opened;
  };
}

async function processesOf(browser: Browser, kind: 'browser' | 'renderer'): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
}

const textsIn = (browser: Browser) =>
  Promise.all(
    browser.contexts().flatMap((context) => context.pages().map((page) => page.content())),
  );

describe('two presses', () => {
  it('print at once in two processes of one browser, and nothing stays in them', async () => {
    const both = gate(2);
    const printed = await Promise.all([
      printer.print(aPage('of one person', both)),
      printer.print(aPage('of another', both)),
    ]);
    expect(await Promise.all(printed.map(wordsOf))).toEqual(['of one person', 'of another']);
    expect(launched).toHaveLength(1);
    const [browser] = launched;
    if (browser === undefined) throw new Error('no browser');
    expect(new Set(await processesOf(browser, 'renderer')).size).toBe(2);
    const left = await textsIn(browser);
    expect(left).toHaveLength(2);
    expect(left.join(' ')).not.toMatch(/person|another/u);
  });

  it('are one while documents come one after another', async () => {
    await printer.print(aPage('first'));
    await printer.print(aPage('second'));
    expect(launched[0]?.contexts()).toHaveLength(1);
  });

  it('print nothing without its font, and what comes after it with', async () => {
    const without = { ...aPage('lost'), fontFile: async () => null };
    await expect(printer.print(without)).rejects.toThrow();
    expect(await wordsOf(await printer.print(aPage('found again')))).toBe('found again');
    expect(launched).toHaveLength(1);
  });

  it('print again what was in a process that ended', async () => {
    let hasEnded = false;
    const pdf = await printer.print(
      aPage('once more', async () => {
        const [browser] = launched;
        if (hasEnded || browser === undefined) return;
        hasEnded = true;
        for (const pid of await processesOf(browser, 'renderer')) process.kill(pid, 'SIGKILL');
      }),
    );
    expect(hasEnded).toBe(true);
    expect(await wordsOf(pdf)).toBe('once more');
    expect(launched).toHaveLength(1);
  });

  it('start another browser where the first has ended under them', async () => {
    const both = gate(2);
    let hasEnded = false;
    const closing = async () => {
      await both();
      const [browser] = launched;
      if (hasEnded || browser === undefined) return;
      hasEnded = true;
      for (const pid of await processesOf(browser, 'browser')) process.kill(pid, 'SIGKILL');
    };
    const printed = await Promise.all([
      printer.print(aPage('of one person', closing)),
      printer.print(aPage('of another', closing)),
    ]);
    expect(await Promise.all(printed.map(wordsOf))).toEqual(['of one person', 'of another']);
    expect(launched).toHaveLength(2);
  });
});
