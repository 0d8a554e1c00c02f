/** Calls through the bridge of a page, as its screens call. */
import type { Page } from 'playwright-core';
import type { WireEvent, WireReply } from '../../shared/wire.ts';

export interface PageGlobals {
  appBridge: {
    send(request: unknown): Promise<WireReply>;
    on(listener: (event: WireEvent) => void): () => void;
  };
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
