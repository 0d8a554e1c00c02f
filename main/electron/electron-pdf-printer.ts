/**
 * Prints documents in a hidden window of its own: sandboxed, without scripts, in a session that knows
 * one scheme and no network. The window is made at the first document and used for all that follow.
 */
import { app, BrowserWindow, session } from 'electron';
import type { CustomScheme, Session, WebContents } from 'electron';
import { whenLaidOut } from '../documents/when-laid-out.ts';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';
import { cutOff, hardenContents, hardenSession } from './window-hardening.ts';
import { assertAsWritten, CONFINED } from './written-preferences.ts';

const ORIGIN = 'document://page';
const FONT_PATH = '/fonts/';
const EMPTY = '<!doctype html><title></title>';
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** How long the window is kept for the next document. Not longer: it takes as much memory as a window that is seen. */
const IDLE_MS = 2000;

/** To be registered before Electron is ready, together with the other schemes. */
export const DOCUMENT_SCHEME: CustomScheme = {
  scheme: 'document',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Gives the printer. Documents are printed one after another, in the order in which they were asked for. */
export function createElectronPdfPrinter(): PdfPrinter {
  // It stands in the properties of every PDF: there it must name no program, whose name tells of refuge.
  app.userAgentFallback = withoutProgram(app.userAgentFallback);
  let window: BrowserWindow | null = null;
  let current: PrintablePage | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const close = () => {
    clearTimeout(idle);
    window?.destroy();
    window = null;
  };
  const open = async () => {
    if (window !== null && !window.isDestroyed() && !window.webContents.isCrashed()) return window;
    close();
    const printSession = session.fromPartition('document', { cache: false });
    // Handlers belong to the session and outlive a window that has crashed.
    if (!printSession.protocol.isProtocolHandled('document')) {
      hardenSession(printSession, (url) => /^(?:document|data):/u.test(url));
      cutOff(printSession);
      serveFonts(printSession, () => current);
    }
    const opened = createHiddenWindow(printSession);
    window = opened;
    try {
      await opened.loadURL(`${ORIGIN}/`);
      opened.webContents.debugger.attach('1.3');
    } catch (error) {
      // One that is not ready must not be there for the next document.
      close();
      throw error;
    }
    return opened;
  };
  const printNow = async (page: PrintablePage) => {
    current = page;
    clearTimeout(idle);
    try {
      const { webContents } = await open();
      await layOut(webContents, page.html);
      await waitForLayout(webContents);
      return await webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      current = null;
      // Nothing of somebody stays in it for longer than it takes to print.
      if (window !== null && !window.isDestroyed())
        await layOut(window.webContents, EMPTY).catch(() => undefined);
      idle = setTimeout(close, IDLE_MS);
    }
  };
  return {
    print(page) {
      const printed = last.then(() => printNow(page));
      last = printed.catch(() => undefined);
      return printed;
    },
    async dispose() {
      await last;
      close();
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
 * Waits until the fonts and pictures that the laid out page needs are there: a font that comes after the print is
 * replaced by another one. The debugger can ask even though the page itself may run no script.
 */
async function waitForLayout(contents: WebContents): Promise<void> {
  await contents.debugger.sendCommand('Runtime.evaluate', {
    expression: whenLaidOut,
    awaitPromise: true,
  });
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
