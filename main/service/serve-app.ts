/** Inside the service: composes the app when it is told where, answers calls, and ends when it is told to. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { composeApp } from '../compose-app.ts';
import type { App } from '../compose-app.ts';
import { createFileLogger } from '../node/file-logger.ts';
import type { AppPorts } from '../ports/app-ports.ts';
import { dispatchSafely } from '../window/bridge.ts';
import type { ServiceAsk, ServiceStart } from './messages.ts';
import type { ParentLink } from './service-link.ts';

type Ask = (ask: ServiceAsk) => Promise<unknown>;

/** Serves until it is told to end, or nobody listens any more; `exit` then ends the process. */
export function serveApp(parent: ParentLink, exit: () => void): void {
  let app: App | null = null;
  let isEnding = false;
  let isGone = false;
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; failed: (why: Error) => void }
  >();
  let lastAsk = 0;

  const ask: Ask = (wanted) =>
    new Promise((done, failed) => {
      if (isGone) {
        failed(new Error('nobody is there to be asked'));
        return;
      }
      lastAsk += 1;
      waiting.set(lastAsk, { done, failed });
      parent.send({ kind: 'ask', id: lastAsk, ask: wanted });
    });
  const end = async (): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    for (const { failed } of waiting.values()) failed(new Error('the program is ending'));
    waiting.clear();
    await app?.dispose().catch(() => undefined);
    exit();
  };

  parent.onGone(() => {
    isGone = true;
    void end();
  });
  parent.onMessage((message) => {
    switch (message.kind) {
      case 'start': {
        const { kdf } = message.start;
        app ??= composeApp(portsOf(message.start, ask), kdf === undefined ? {} : { kdf });
        app.events.subscribe((event) => parent.send({ kind: 'event', event }));
        break;
      }
      case 'call': {
        const { id, request } = message;
        if (app !== null)
          void dispatchSafely(app, request).then((reply) =>
            parent.send({ kind: 'reply', id, reply }),
          );
        break;
      }
      case 'answer': {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.ok) asked?.done(message.value);
        else asked?.failed(new Error('what was asked for could not be done'));
        break;
      }
      case 'end':
        void end();
        break;
    }
  });
}

function portsOf({ paths, sqliteBinding, can }: ServiceStart, ask: Ask): AppPorts {
  return {
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
    logger: createFileLogger({ folder: join(paths.dataFolder, 'logs') }),
    paths,
    sqliteBinding,
    pdfPrinter: {
      // The fonts are read where it is printed: they are the same files.
      print: async ({ html }) => bytesOf(await ask({ what: 'print', html })),
      dispose: async () => {
        await ask({ what: 'release-printer' }).catch(() => undefined);
      },
    },
    folderDialogs: {
      choose: can.choose
        ? async () => {
            const folder = await ask({ what: 'choose-folder' });
            return typeof folder === 'string' ? folder : null;
          }
        : null,
      show: can.show
        ? async (folder) => {
            await ask({ what: 'show-folder', folder });
          }
        : null,
    },
  };
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new Error('the printer gave no document');
}
