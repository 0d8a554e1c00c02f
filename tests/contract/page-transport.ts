/** The suite's view of a page that has `window.appBridge`, in Electron as in Chromium. */
import type { Page } from 'playwright-core';
import type { WireEvent, WireReply } from '../../shared/wire.ts';
import type { TransportUnderTest } from './transport-suite.ts';

interface PageGlobals {
  appBridge: {
    send(request: unknown): Promise<WireReply>;
    on(listener: (event: WireEvent) => void): () => void;
  };
  heard: WireEvent[];
  stop: () => void;
}

/** Sends through the page's bridge. */
export function sendThrough(page: Page, request: unknown): Promise<WireReply> {
  // As text: Playwright's own copying of arguments is not what is tested.
  const text = JSON.stringify(request);
  return page
    .evaluate(async (json) => {
      const { appBridge } = globalThis as unknown as PageGlobals;
      return JSON.stringify(await appBridge.send(JSON.parse(json)));
    }, text)
    .then((reply) => JSON.parse(reply) as WireReply);
}

/** Gives the parts of the suite's transport that need nothing but the page. */
export function pageTransport(page: Page): Pick<TransportUnderTest, 'send' | 'listen'> {
  return {
    send: (request) => sendThrough(page, request),
    async listen() {
      await page.evaluate(() => {
        const globals = globalThis as unknown as PageGlobals;
        globals.heard = [];
        globals.stop = globals.appBridge.on((event) => globals.heard.push(event));
      });
      return () =>
        page.evaluate(() => {
          const globals = globalThis as unknown as PageGlobals;
          globals.stop();
          return globals.heard;
        });
    },
  };
}
