/** Prints documents with a headless Chromium: no network, no scripts, nothing on the disk. */
import type { Browser, CDPSession, Route } from 'playwright-core';
import { createPressPool, pressesFor } from '../documents/press-pool.ts';
import type { Press } from '../documents/press-pool.ts';
import { assertPrinted } from '../documents/printed-pdf.ts';
import { whenReadyToPrint } from '../documents/when-ready-to-print.ts';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';

/** A name that no resolver knows (RFC 2606). */
const origin = 'https://document.invalid';
const EMPTY = '<!doctype html><title></title>';

/** `launch` starts a browser; it is called on the first print, and again after the browser died. */
export function createChromiumPdfPrinter(
  launch: () => Promise<Browser>,
  presses = pressesFor(),
): PdfPrinter {
  let browser: Promise<Browser> | null = null;

  /** Gives the one that runs. Two presses may ask at once. */
  function running(): Promise<Browser> {
    const forget = () => {
      browser = null;
    };
    browser ??= launch().then(
      (launched) => {
        launched.once('disconnected', forget);
        return launched;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return browser;
  }

  const pool = createPressPool({
    open: async () => openPress(await running()),
    most: presses,
    // To start again takes longer than to print; the second one is there in a tenth of that.
    kept: 1,
  });
  return {
    print: pool.print,
    async dispose() {
      await pool.dispose();
      const launched = await browser?.catch(() => null);
      browser = null;
      await launched?.close();
    },
  };
}

/** In a context of its own: pages of two contexts are never in one process. */
async function openPress(browser: Browser): Promise<Press> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  let inHand: PrintablePage | null = null;
  await context.route('**/*', (route) => serve(route, inHand));
  const page = await context.newPage();
  const gone = new Promise<void>((settle) => {
    page.once('crash', () => settle());
    page.once('close', () => settle());
  });
  await page.goto(`${origin}/`);
  const session = await context.newCDPSession(page);
  const lay = await layerOf(session);
  return {
    gone,
    async print(document) {
      inHand = document;
      await lay(document.html);
      await page.evaluate(whenReadyToPrint);
      // In one answer: the driver's own way has it written to a file and read from there in pieces.
      const { data } = await session.send('Page.printToPDF', {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return assertPrinted(Buffer.from(data, 'base64'));
    },
    async clear() {
      inHand = null;
      await lay(EMPTY);
    },
    close: () => context.close(),
  };
}

async function serve(route: Route, inHand: PrintablePage | null): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort('blockedbyclient');
  if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: EMPTY });
  if (inHand === null) return route.abort('blockedbyclient');
  const font = /^\/fonts\/([\w.-]+)$/u.exec(url.pathname)?.[1];
  const bytes = font === undefined ? null : await inHand.fontFile(font);
  return bytes === null
    ? route.fulfill({ status: 404 })
    : route.fulfill({ contentType: 'font/woff2', body: Buffer.from(bytes) });
}

/**
 * Gives what replaces the whole content of the page's one frame. Going to an address for each document would take
 * longer than printing it.
 */
async function layerOf(session: CDPSession): Promise<(html: string) => Promise<void>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  return async (html) => void (await session.send('Page.setDocumentContent', { frameId, html }));
}
