/** Prints documents with a headless Chromium: no network, no scripts, nothing on the disk. */
import type { Browser, CDPSession, Page, Route } from 'playwright-core';
import { whenLaidOut } from '../documents/when-laid-out.ts';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';

/** A name that no resolver knows (RFC 2606). */
const origin = 'https://document.invalid';
const EMPTY = '<!doctype html><title></title>';

interface Press {
  readonly browser: Browser;
  readonly page: Page;
  /** Lays a document into the page. Going to an address for each would take longer than printing it. */
  readonly lay: (html: string) => Promise<void>;
}

/** `launch` starts a browser; it is called on the first print, and again after the browser died. */
export function createChromiumPdfPrinter(launch: () => Promise<Browser>): PdfPrinter {
  let press: Promise<Press> | null = null;
  let inHand: PrintablePage | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function serve(route: Route): Promise<void> {
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

  async function start(): Promise<Press> {
    const browser = await launch();
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.route('**/*', serve);
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/`);
    return { browser, page, lay: await layerOf(await context.newCDPSession(page)) };
  }

  async function ready(): Promise<Press> {
    press ??= start();
    const current = await press.catch((error: unknown) => {
      press = null;
      throw error;
    });
    if (current.browser.isConnected()) return current;
    press = start();
    return press;
  }

  async function printOnce(document: PrintablePage): Promise<Uint8Array> {
    const { page, lay } = await ready();
    inHand = document;
    try {
      await lay(document.html);
      await page.evaluate(whenLaidOut);
      return await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
    } finally {
      inHand = null;
      // Nothing of somebody stays in the browser for longer than it takes to print.
      await lay(EMPTY).catch(() => undefined);
    }
  }

  async function print(document: PrintablePage): Promise<Uint8Array> {
    try {
      return await printOnce(document);
    } catch (error) {
      const current = await press?.catch(() => null);
      if (current?.browser.isConnected() === true) throw error;
      press = null;
      return printOnce(document);
    }
  }

  return {
    print(document) {
      const mine = last.then(() => print(document));
      last = mine.catch(() => undefined);
      return mine;
    },
    async dispose() {
      await last;
      const current = await press?.catch(() => null);
      press = null;
      await current?.browser.close();
    },
  };
}

/** Gives what replaces the whole content of the page's one frame. */
async function layerOf(session: CDPSession): Promise<Press['lay']> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  return async (html) => void (await session.send('Page.setDocumentContent', { frameId, html }));
}
