/** The two ends of the pipe between the processes, whatever kind of process it is. */
import type { FromService, ToService } from './messages.ts';

/** The end in the window's process. */
export interface ServiceLink {
  send(message: ToService): void;
  onMessage(listener: (message: FromService) => void): void;
  /** Calls the listener once, when the process is gone. */
  onExit(listener: () => void): void;
  /** Ends the process at once, whatever it does. */
  kill(): void;
}

/** The end in the service. */
export interface ParentLink {
  send(message: FromService): void;
  onMessage(listener: (message: ToService) => void): void;
  /** Calls the listener when nobody is there any more to answer to. */
  onGone(listener: () => void): void;
}
