/** The suite's view of a page that has `window.appBridge`, in Electron as in Chromium. */
import type { Page } from 'playwright-core';
import type { WireEvent } from '../../shared/wire.ts';
import { sendThrough } from '../harness/page-bridge.ts';
import type { PageGlobals } from '../harness/page-bridge.ts';
import type { TransportUnderTest } from './transport-suite.ts';

interface ListeningPage extends PageGlobals {
  heard: WireEvent[];
  stop: () => void;
}

/** Gives the parts of the suite's transport that need nothing but the page. */
export function pageTransport(page: Page): Pick<TransportUnderTest, 'send' | 'listen'> {
  return {
    send: (request) => sendThrough(page, request),
    async listen() {
      await page.evaluate(() => {
        const globals = globalThis as unknown as ListeningPage;
        globals.heard = [];
        globals.stop = globals.appBridge.on((event) => globals.heard.push(event));
      });
      return () =>
        page.evaluate(() => {
          const globals = globalThis as unknown as ListeningPage;
          globals.stop();
          return globals.heard;
        });
    },
  };
}
