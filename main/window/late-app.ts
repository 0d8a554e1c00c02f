/** The app before it is there: the window is opened and its page loaded while the rest of the program is. */
import type { MenuApp } from './bridge.ts';

/** Gives an app whose calls wait for the one that is coming. */
export function lateApp(coming: Promise<MenuApp>): MenuApp {
  // Whoever waits for the app itself is told when it does not come.
  const notTold = () => undefined;
  return {
    dispatch: async (request) => (await coming).dispatch(request),
    events: {
      publish(topic, payload) {
        void coming.then((app) => app.events.publish(topic, payload), notTold);
      },
      subscribe(listener) {
        let isWanted = true;
        let stop = () => {
          isWanted = false;
        };
        void coming.then((app) => {
          if (isWanted) stop = app.events.subscribe(listener);
        }, notTold);
        return () => stop();
      },
    },
  };
}
