/** The service as a utility process of Electron. */
import { utilityProcess } from 'electron';
import type { FromService } from '../service/messages.ts';
import type { ServiceLink } from '../service/service-link.ts';

/** Starts the service of this file. */
export function startUtility(file: string): ServiceLink {
  const child = utilityProcess.fork(file, [], { serviceName: 'ESPoR vault', stdio: 'ignore' });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: FromService) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', () => listener());
    },
    kill: () => {
      child.kill();
    },
  };
}
