/** Carries calls and events between the page and the app over Electron's IPC, for one frame only. */
import type { WireReply } from '../../shared/wire.ts';
import {
  DISPATCH_CHANNEL,
  dispatchSafely,
  EVENT_CHANNEL,
  UNTRUSTED_SENDER,
} from '../window/bridge.ts';
import type { WindowApp } from '../window/bridge.ts';

/** As much of a frame as the sender check looks at. */
export interface SenderFrame {
  readonly origin: string;
}

/** As much of `ipcMain` as the transport uses; tests bring a fake. */
export interface IpcPort {
  handle(
    channel: string,
    listener: (
      event: { readonly senderFrame: SenderFrame | null },
      request: unknown,
    ) => Promise<WireReply>,
  ): void;
  removeHandler(channel: string): void;
}

/** As much of a window's `webContents` as the transport uses. */
export interface PagePort {
  readonly mainFrame: SenderFrame;
  isDestroyed(): boolean;
  send(channel: string, event: unknown): void;
}

/** Whose calls are answered: the main frame of this page while it is at this origin. */
export interface TrustedPage {
  readonly page: PagePort;
  readonly origin: string;
}

/** Attaches the app to the page; the returned function detaches it. */
export function attachElectronTransport(
  app: WindowApp,
  ipc: IpcPort,
  { page, origin }: TrustedPage,
): () => void {
  const isTrusted = (frame: SenderFrame | null) =>
    frame !== null && !page.isDestroyed() && frame === page.mainFrame && frame.origin === origin;

  ipc.handle(DISPATCH_CHANNEL, async (event, request) =>
    isTrusted(event.senderFrame) ? dispatchSafely(app, request) : UNTRUSTED_SENDER,
  );
  const unsubscribe = app.events.subscribe((event) => {
    if (!page.isDestroyed()) page.send(EVENT_CHANNEL, event);
  });
  return () => {
    unsubscribe();
    ipc.removeHandler(DISPATCH_CHANNEL);
  };
}
