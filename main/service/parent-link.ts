/** The way to the window's process: a port where Electron has started this process, Node's own channel elsewhere. */
import type { FromService, ToService } from './messages.ts';
import type { ParentLink } from './service-link.ts';

/** As much of Electron's `process.parentPort` as is used here. */
interface ParentPort {
  postMessage(message: FromService): void;
  on(event: 'message', listener: (event: { readonly data: ToService }) => void): void;
}

/** Gives the link of this process. @throws Error where nobody has started it as a service. */
export function parentLink(): ParentLink {
  const port = Reflect.get(process, 'parentPort') as ParentPort | undefined;
  if (port !== undefined)
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
      // Electron ends its utility processes with itself.
      onGone: () => undefined,
    };
  if (process.send === undefined)
    throw new Error('The service is started by the program, not by hand');
  return {
    send: (message) => {
      // Nobody may be there any more to hear it.
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => {
      process.on('message', (message) => listener(message as ToService));
    },
    onGone: (listener) => {
      process.once('disconnect', listener);
    },
  };
}
