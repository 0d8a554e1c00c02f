/** Events from main to whoever listens: transports to a window, tests, the demo. */
import type { AppEvents, Topic } from '../../shared/contract/events.ts';
import type { WireEvent } from '../../shared/wire.ts';

export interface EventHub {
  publish<T extends Topic>(topic: T, payload: AppEvents[T]): void;
  /** Calls the listener for each event from now on; the returned function ends that. */
  subscribe(listener: (event: WireEvent) => void): () => void;
}

/** Gives a hub without listeners. A listener that throws does not keep the others from hearing. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: WireEvent) => void>();
  return {
    publish(topic, payload) {
      for (const listener of listeners) {
        try {
          listener({ topic, payload });
        } catch {
          listeners.delete(listener);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
