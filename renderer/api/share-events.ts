/** One ear at the driver's bridge for however many components listen. */
import type { WireEvent } from '../../shared/wire.ts';

type Listener = (event: WireEvent) => void;
type Listen = (listener: Listener) => () => void;

/** Gives a way to listen that listens at the bridge itself only once. */
export function shareEvents(listen: Listen): Listen {
  const listeners = new Set<Listener>();
  listen((event) => {
    for (const listener of listeners) listener(event);
  });
  return (listener) => {
    // Its own wrapper: the same function may listen twice, and end once.
    const own: Listener = (event) => listener(event);
    listeners.add(own);
    return () => listeners.delete(own);
  };
}
