/** The service as a child process of plain Node: for the window in an installed browser, and for tests. */
import { fork } from 'node:child_process';
import type { FromService } from '../service/messages.ts';
import type { ServiceLink } from '../service/service-link.ts';

/** Starts the service of this file. It is given no environment beyond what a process needs to run. */
export function forkService(file: string): ServiceLink & { readonly pid: number | undefined } {
  const child = fork(file, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    pid: child.pid,
    send: (message) => {
      // A process that has just ended hears nothing; its end is told by itself.
      child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as FromService));
    },
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
