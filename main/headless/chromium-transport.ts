/** Carries calls and events between a page in a browser and the app over Playwright's pipe. */
import type { Page } from 'playwright-core';
import { dispatchSafely, UNTRUSTED_SENDER } from '../window/bridge.ts';
import type { WindowApp } from '../window/bridge.ts';

const BINDING = '__appDispatch';
const EVENT_NAME = 'app:event';

/**
 * Defines in the page what the Electron preload defines there. It is text, because a function would
 * arrive with its compiler's helpers. Calls travel as JSON text: exact, and quicker than the binding's
 * own copying of large values. Frames inside the page get no bridge.
 */
const BRIDGE_SCRIPT = `(() => {
  if (window.top !== window) return;
  const dispatch = window.${BINDING};
  const bridge = {
    send: async (request) => JSON.parse(await dispatch(JSON.stringify(request))),
    on: (listener) => {
      const forward = (event) => listener(event.detail);
      window.addEventListener('${EVENT_NAME}', forward);
      return () => window.removeEventListener('${EVENT_NAME}', forward);
    },
  };
  Object.defineProperty(window, 'appBridge', { value: Object.freeze(bridge) });
})();`;

/**
 * Attaches the app to the page, whose main frame is answered while it is at this origin. To be called
 * before the page is loaded; the returned function stops the events.
 */
export async function attachChromiumTransport(
  app: WindowApp,
  page: Page,
  origin: string,
): Promise<() => void> {
  await page.exposeBinding(BINDING, async ({ frame }, text: unknown) => {
    const isTrusted = frame === page.mainFrame() && originOf(frame.url()) === origin;
    const reply = isTrusted ? await dispatchSafely(app, parse(text)) : UNTRUSTED_SENDER;
    return JSON.stringify(reply);
  });
  await page.addInitScript({ content: BRIDGE_SCRIPT });

  return app.events.subscribe((event) => {
    const script = `window.dispatchEvent(new CustomEvent('${EVENT_NAME}', { detail: ${JSON.stringify(event)} }))`;
    // A page that is closing or loading has nobody who could listen.
    page.evaluate(script).catch(() => undefined);
  });
}

/** What is no JSON is answered by the app like any other malformed request. */
function parse(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
