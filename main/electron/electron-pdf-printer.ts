/**
 * Prints documents in hidden windows of their own: sandboxed, without scripts, in a session that knows
 * one scheme and no network. A window is made at the first document and used for all that follow soon.
 */
import { app, BrowserWindow, session } from 'electron';
import type { CustomScheme, Session, WebContents } from 'electron';
import { createPressPool, pressesFor } from '../documents/press-pool.ts';
import type { Press } from '../documents/press-pool.ts';
import { assertPrinted } from '../documents/printed-pdf.ts';
import { whenReadyToPrint } from '../documents/when-ready-to-print.ts';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';
import { cutOff, hardenContents, hardenSession } from './window-hardening.ts';
import { assertAsWritten, CONFINED } from './written-preferences.ts';

const ORIGIN = 'document://page';
const FONT_PATH = '/fonts/';
const EMPTY = '<!doctype html><title></title>';
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** To be registered before Electron is ready, together with the other schemes. */
export const DOCUMENT_SCHEME: CustomScheme = {
  scheme: 'document',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Each press has one for itself: windows of two sessions are never in one process. */
const PARTITIONS = ['document', 'document-beside'];

/** Gives the printer. */
export function createElectronPdfPrinter(): PdfPrinter {
  // It stands in the properties of every PDF: there it must name no program, whose name tells of refuge.
  app.userAgentFallback = withoutProgram(app.userAgentFallback);
  const free = [...PARTITIONS];
  return createPressPool({
    async open() {
      const partition = free.shift();
      if (partition === undefined) throw new Error('there are as many presses as there may be');
      try {
        const press = await openPress(partition);
        return {
          ...press,
          close() {
            free.unshift(partition);
            return press.close();
          },
        };
      } catch (error) {
        free.unshift(partition);
        throw error;
      }
    },
    most: Math.min(pressesFor(), PARTITIONS.length),
    kept: 0,
  });
}

async function openPress(partition: string): Promise<Press> {
  const printSession = session.fromPartition(partition, { cache: false });
  let current: PrintablePage | null = null;
  // Handlers belong to the session and outlive the window: those of one that was closed must not answer.
  if (printSession.protocol.isProtocolHandled('document'))
    printSession.protocol.unhandle('document');
  else {
    hardenSession(printSession, (url) => /^(?:document|data):/u.test(url));
    cutOff(printSession);
  }
  serveFonts(printSession, () => current);
  const window = createHiddenWindow(printSession);
  const { webContents } = window;
  const gone = new Promise<void>((settle) => {
    webContents.once('render-process-gone', () => settle());
    webContents.once('destroyed', () => settle());
  });
  try {
    await window.loadURL(`${ORIGIN}/`);
    webContents.debugger.attach('1.3');
  } catch (error) {
    window.destroy();
    throw error;
  }
  return {
    gone,
    async print(page) {
      current = page;
      await layOut(webContents, page.html);
      await waitUntilReady(webContents);
      const pdf = await webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return assertPrinted(pdf);
    },
    async clear() {
      current = null;
      await layOut(webContents, EMPTY);
    },
    async close() {
      current = null;
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** Gives the name that a browser bears, without `ESPoR/1.0.0` and `Electron/33.4.11`. */
function withoutProgram(userAgent: string): string {
  return userAgent.replace(/ (?!AppleWebKit|Chrome|Safari)[\w-]+\/\S+/gu, '');
}

/** Replaces the whole content of the page; going to an address for each document takes longer than printing it. */
async function layOut({ debugger: driver }: WebContents, html: string): Promise<void> {
  const tree = (await driver.sendCommand('Page.getFrameTree')) as FrameTree;
  const frameId = tree.frameTree.frame.id;
  await driver.sendCommand('Page.setDocumentContent', { frameId, html });
}

interface FrameTree {
  readonly frameTree: { readonly frame: { readonly id: string } };
}

/**
 * Waits until the fonts and pictures that the page needs are there: a font that comes after the print is replaced by
 * another one. The debugger can ask even though the page itself may run no script.
 */
async function waitUntilReady(contents: WebContents): Promise<void> {
  const answer = (await contents.debugger.sendCommand('Runtime.evaluate', {
    expression: whenReadyToPrint,
    awaitPromise: true,
  })) as Evaluated;
  // What failed in the page is an answer like any other; the words of a page are not for a log.
  if (answer.exceptionDetails !== undefined) throw new Error('a font or a picture did not come');
}

interface Evaluated {
  readonly exceptionDetails?: object;
}

function createHiddenWindow(printSession: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession,
      ...CONFINED,
      javascript: false,
      devTools: false,
    },
  });
  assertAsWritten(window.webContents);
  hardenContents(window.webContents);
  return window;
}

function serveFonts(printSession: Session, currentPage: () => PrintablePage | null): void {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  printSession.protocol.handle('document', async (request) => {
    const page = currentPage();
    const { pathname } = new URL(request.url);
    if (pathname === '/') {
      const type = { 'content-type': 'text/html; charset=utf-8' };
      return new Response(EMPTY, { headers: { ...headers, ...type } });
    }
    const isFont = page !== null && pathname.startsWith(FONT_PATH);
    const font = isFont ? await page.fontFile(decodeURI(pathname.slice(FONT_PATH.length))) : null;
    if (font === null) return new Response('Not found', { status: 404, headers });
    const body = new Uint8Array(font);
    return new Response(body, { headers: { ...headers, 'content-type': 'font/woff2' } });
  });
}
