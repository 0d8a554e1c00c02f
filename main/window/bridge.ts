/** What every windowed driver agrees on: the channel names, the app's shape, and the answer to a stranger. */
import type { AppEvents } from '../../shared/contract/events.ts';
import type { WireEvent, WireReply } from '../../shared/wire.ts';

/** Electron channel and Chromium binding for calls. */
export const DISPATCH_CHANNEL = 'app:dispatch';
/** Electron channel for events. */
export const EVENT_CHANNEL = 'app:event';

/** As much of the composed app as a transport needs; `App` of compose-app fits. */
export interface WindowApp {
  dispatch(request: unknown): Promise<WireReply>;
  readonly events: { subscribe(listener: (event: WireEvent) => void): () => void };
}

/** An app whose native menu may speak to the window. */
export interface MenuApp extends WindowApp {
  readonly events: WindowApp['events'] & {
    publish(topic: 'menu.chosen', payload: AppEvents['menu.chosen']): void;
  };
}

/** What a frame gets that is not the main frame of our own window at our own origin. */
export const UNTRUSTED_SENDER: WireReply = {
  ok: false,
  error: {
    code: 'refused',
    message: 'refused: untrusted-sender',
    reason: 'untrusted-sender',
  },
};

/** The answer when an app fails outside its own error handling; the cause stays in main. */
export const DISPATCH_FAILED: WireReply = {
  ok: false,
  error: { code: 'internal', message: 'internal' },
};

/** Dispatches, and turns even an unexpected rejection into data, so that no stack crosses the bridge. */
export async function dispatchSafely(app: WindowApp, request: unknown): Promise<WireReply> {
  try {
    return await app.dispatch(request);
  } catch {
    return DISPATCH_FAILED;
  }
}
