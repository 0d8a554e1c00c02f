/** The app before it is there: the window shows its first screen, and the rest is loaded when it stands. */
import type { WireEvent, WireReply } from '../../shared/wire.ts';
import type { MenuApp } from './bridge.ts';

export interface LateApp<A extends MenuApp> extends MenuApp {
  /** Loads the whole app, or gives the one that is loaded. */
  load(): Promise<A>;
  /** Waits for the app if it was ever asked for. */
  settled(): Promise<A | null>;
}

/**
 * Gives an app that answers with `early` what that can, until the whole one is asked for: by a call that
 * only it can answer, or by `load`. Events come from the whole one.
 */
export function createLateApp<A extends MenuApp>(
  early: (request: unknown) => Promise<WireReply> | null,
  start: () => Promise<A>,
): LateApp<A> {
  const listeners = new Set<(event: WireEvent) => void>();
  let coming: Promise<A> | null = null;
  const load = (): Promise<A> => {
    coming ??= start().then((app) => {
      app.events.subscribe((event) => {
        for (const listener of listeners) listener(event);
      });
      return app;
    });
    return coming;
  };
  return {
    load,
    settled: async () => coming,
    async dispatch(request) {
      const reply = coming === null ? early(request) : null;
      return reply ?? (await load()).dispatch(request);
    },
    events: {
      // From the native menu, to the window: nothing that the rest of the program need be loaded for.
      publish(topic, payload) {
        for (const listener of listeners) listener({ topic, payload });
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
