/** Electron's transport over an `ipcMain` of ten lines: runs where there is no Electron. */
import { attachElectronTransport } from '../../main/electron/electron-transport.ts';
import type { IpcPort, SenderFrame } from '../../main/electron/electron-transport.ts';
import type { WireEvent } from '../../shared/wire.ts';
import { createFakeApp } from './fake-app.ts';
import { describeTransport } from './transport-suite.ts';

type Handler = Parameters<IpcPort['handle']>[1];

describeTransport('Electron over a fake ipcMain', () => {
  const handlers = new Map<string, Handler>();
  const listeners = new Set<(event: unknown) => void>();
  const mainFrame: SenderFrame = { origin: 'app://espor' };
  const detach = attachElectronTransport(
    createFakeApp(),
    {
      handle: (channel, handler) => handlers.set(channel, handler),
      removeHandler: (channel) => handlers.delete(channel),
    },
    {
      origin: 'app://espor',
      page: {
        mainFrame,
        isDestroyed: () => false,
        send: (_, event) => listeners.forEach((listener) => listener(structuredClone(event))),
      },
    },
  );
  const invoke = async (senderFrame: SenderFrame | null, request: unknown) => {
    const handler = handlers.get('app:dispatch');
    if (handler === undefined) throw new Error('no handler');
    return structuredClone(await handler({ senderFrame }, structuredClone(request)));
  };
  return Promise.resolve({
    send: (request) => invoke(mainFrame, request),
    sendAsStranger: (request) => invoke({ origin: 'app://espor' }, request),
    listen() {
      const heard: WireEvent[] = [];
      const listener = (event: unknown) => heard.push(event as WireEvent);
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve(heard);
      });
    },
    close() {
      detach();
      return Promise.resolve();
    },
  });
});
