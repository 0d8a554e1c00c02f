/** The app before it is there: the window is opened and its page loaded while the rest of the program is. */
import type { WindowApp } from './bridge.ts';

/** Gives an app whose calls wait for the one that is coming. */
export function lateApp(coming: Promise<WindowApp>): WindowApp {
  return {
    dispatch: async (request) => (await coming).dispatch(request),
    events: {
      subscribe(listener) {
        let isWanted = true;
        let stop = () => {
          isWanted = false;
        };
        void coming.then(
          (app) => {
            if (isWanted) stop = app.events.subscribe(listener);
          },
          // Whoever waits for the app itself is told.
          () => undefined,
        );
        return () => stop();
      },
    },
  };
}
