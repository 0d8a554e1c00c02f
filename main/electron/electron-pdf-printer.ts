/**
 * Prints documents in a hidden window of its own: sandboxed, without scripts, in a session that knows
 * one scheme and no network. The window is made at the first document and used for all that follow.
 */
import { BrowserWindow, session } from 'electron';
import type { CustomScheme, Session, WebContents } from 'electron';
import type { PdfPrinter, PrintablePage } from '../ports/pdf-printer.ts';
import { cutOff, hardenContents, hardenSession } from './window-hardening.ts';
import { assertAsWritten, CONFINED } from './written-preferences.ts';

const ORIGIN = 'document://page';
const FONT_PATH = '/fonts/';
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * How long the window is kept for the next document. Not longer: it holds the last one, and as much memory as a
 * window that is seen.
 */
const IDLE_MS = 2000;

/** To be registered before Electron is ready, together with the other schemes. */
export const DOCUMENT_SCHEME: CustomScheme = {
  scheme: 'document',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Gives the printer. Documents are printed one after another, in the order in which they were asked for. */
export function createElectronPdfPrinter(): PdfPrinter {
  let window: BrowserWindow | null = null;
  let current: PrintablePage | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const close = () => {
    clearTimeout(idle);
    window?.destroy();
    window = null;
  };
  const open = () => {
    if (window !== null && !window.isDestroyed()) return window;
    const printSession = session.fromPartition('document', { cache: false });
    // Handlers belong to the session and outlive a window that has crashed.
    if (!printSession.protocol.isProtocolHandled('document')) {
      hardenSession(printSession, (url) => /^(?:document|data):/u.test(url));
      cutOff(printSession);
      serveDocument(printSession, () => current);
    }
    window = createHiddenWindow(printSession);
    return window;
  };
  const printNow = async (page: PrintablePage) => {
    current = page;
    clearTimeout(idle);
    try {
      const target = open();
      await target.loadURL(`${ORIGIN}/`);
      await waitForFonts(target.webContents);
      return await target.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      current = null;
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

/**
 * Waits until the fonts that the laid out page needs are there: a font that comes after the print is
 * replaced by another one. The debugger can ask even though the page itself may run no script.
 */
async function waitForFonts(contents: WebContents): Promise<void> {
  if (!contents.debugger.isAttached()) contents.debugger.attach('1.3');
  await contents.debugger.sendCommand('Runtime.evaluate', {
    expression: 'document.documentElement.offsetHeight; document.fonts.ready.then(() => true)',
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

function serveDocument(printSession: Session, currentPage: () => PrintablePage | null): void {
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  printSession.protocol.handle('document', async (request) => {
    const page = currentPage();
    const { pathname } = new URL(request.url);
    if (page !== null && pathname === '/') {
      const type = { 'content-type': 'text/html; charset=utf-8' };
      return new Response(page.html, { headers: { ...headers, ...type } });
    }
    const isFont = page !== null && pathname.startsWith(FONT_PATH);
    const font = isFont ? await page.fontFile(decodeURI(pathname.slice(FONT_PATH.length))) : null;
    if (font === null) return new Response('Not found', { status: 404, headers });
    const body = new Uint8Array(font);
    return new Response(body, { headers: { ...headers, 'content-type': 'font/woff2' } });
  });
}
