/** One life of the service, seen from the window's process: calls go in, replies, events and requests come out. */
import { join } from 'node:path';
import type { WireEvent, WireReply } from '../../shared/wire.ts';
import { AppError } from '../../shared/wire.ts';
import { createDocumentFonts, developmentFontFolders } from '../documents/document-fonts.ts';
import type { AppPorts } from '../ports/app-ports.ts';
import type { KdfCost } from '../vault/key-derivation.ts';
import type { ServiceAsk } from './messages.ts';
import type { ServiceLink } from './service-link.ts';

/** How long the service may take to finish what it is writing, in milliseconds; then it is ended all the same. */
const PATIENCE_MS = 12_000;

export interface ServiceLife {
  dispatch(request: unknown): Promise<WireReply>;
  /** Ends the process; resolves when it is gone. What still waits for an answer is told that the vault is locked. */
  end(): Promise<void>;
  /** Resolves when the process is gone: true when that was wanted. */
  readonly ended: Promise<boolean>;
}

export interface ServiceLifeOptions {
  readonly link: ServiceLink;
  readonly ports: Pick<AppPorts, 'paths' | 'pdfPrinter' | 'folderDialogs' | 'sqliteBinding'>;
  readonly publish: (event: WireEvent) => void;
  readonly kdf?: KdfCost;
}

/** Starts serving over a link to a process that has just been started. */
export function createServiceLife({ link, ports, publish, kdf }: ServiceLifeOptions): ServiceLife {
  const waiting = new Map<number, (reply: WireReply) => void>();
  let lastCall = 0;
  let isWanted = false;
  let isGone = false;
  const perform = createPerformer(ports);

  const ended = new Promise<boolean>((settle) => {
    link.onExit(() => {
      isGone = true;
      for (const reply of waiting.values()) reply(unanswered(isWanted));
      waiting.clear();
      settle(isWanted);
    });
  });
  link.onMessage((message) => {
    switch (message.kind) {
      case 'reply':
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
        break;
      case 'event':
        publish(message.event);
        break;
      case 'ask': {
        const { id } = message;
        perform(message.ask).then(
          (value) => isGone || link.send({ kind: 'answer', id, ok: true, value }),
          () => isGone || link.send({ kind: 'answer', id, ok: false }),
        );
        break;
      }
    }
  });
  const { paths, sqliteBinding, folderDialogs } = ports;
  const can = { choose: folderDialogs.choose !== null, show: folderDialogs.show !== null };
  link.send({
    kind: 'start',
    start: { paths, sqliteBinding, can, ...(kdf === undefined ? {} : { kdf }) },
  });

  return {
    ended,
    dispatch: (request) =>
      new Promise((reply) => {
        if (isGone) {
          reply(unanswered(isWanted));
          return;
        }
        lastCall += 1;
        waiting.set(lastCall, reply);
        link.send({ kind: 'call', id: lastCall, request });
      }),
    async end() {
      if (!isGone && !isWanted) {
        isWanted = true;
        link.send({ kind: 'end' });
      }
      const timer = setTimeout(() => link.kill(), PATIENCE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function unanswered(isWanted: boolean): WireReply {
  const error = isWanted ? new AppError('locked') : new AppError('internal', 'service-ended');
  return { ok: false, error: error.toWire() };
}

/** Gives what does in this process what the service cannot do in its own. */
function createPerformer({ paths, pdfPrinter, folderDialogs }: ServiceLifeOptions['ports']) {
  const fontFile = createDocumentFonts([
    join(paths.resourcesFolder, 'fonts'),
    ...developmentFontFolders(),
  ]);
  return async (ask: ServiceAsk): Promise<unknown> => {
    switch (ask.what) {
      case 'print':
        return pdfPrinter.print({ html: ask.html, fontFile });
      case 'release-printer':
        return pdfPrinter.dispose();
      case 'choose-folder':
        return folderDialogs.choose?.() ?? null;
      case 'show-folder':
        return folderDialogs.show?.(ask.folder);
    }
  };
}
