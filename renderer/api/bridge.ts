/** The one thing that a driver puts into the page. */
import type { WireEvent, WireReply, WireRequest } from '../../shared/wire.ts';

export interface AppBridge {
  /** Sends a call; never rejects, errors come back as data. */
  send(request: WireRequest): Promise<WireReply>;
  /** Calls the listener for each event; the returned function ends that. */
  on(listener: (event: WireEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly appBridge?: AppBridge;
  }
}
