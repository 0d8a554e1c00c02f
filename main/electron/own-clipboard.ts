/**
 * Takes back what was copied in the window, when the vault is locked or the program ends: only if it is still there,
 * since what another program has put into the clipboard is not ours. Of the text only a hash is remembered.
 */
import { createHash } from 'node:crypto';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import type { WindowApp } from '../window/bridge.ts';

/** What the preload says when something was copied in the page; not what. */
export const COPIED_CHANNEL = 'app:copied';

/** The system takes a moment to hold what the page has copied. */
const SETTLING_MS = 100;

export interface OwnClipboard {
  /** To be called when the page has copied something. */
  note(): void;
  /** Empties the clipboard if it holds what was copied last. Never fails. */
  takeBack(): Promise<void>;
}

/** As much of Electron's clipboard as this needs, in versions that answer at once and in those that do not. */
interface SystemClipboard {
  readText(): string | Promise<string>;
  clear(): unknown;
}

/** Gives what remembers the last copy. */
export function createOwnClipboard(clipboard: SystemClipboard): OwnClipboard {
  let copied: Promise<string | null> = Promise.resolve(null);
  let settling: NodeJS.Timeout | undefined;
  const current = async (): Promise<string> =>
    createHash('sha256')
      .update(await clipboard.readText())
      .digest('hex');
  const settle = () => {
    clearTimeout(settling);
    settling = undefined;
    copied = current().catch(() => null);
  };
  return {
    note() {
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLING_MS).unref();
    },
    async takeBack() {
      if (settling !== undefined) settle();
      const noted = await copied;
      copied = Promise.resolve(null);
      if (noted === null) return;
      const now = await current().catch(() => null);
      if (now === noted) await clipboard.clear();
    },
  };
}

/** As much of `ipcMain` as this needs. */
interface CopyPort {
  on(channel: string, listener: (event: { readonly senderFrame: unknown }) => void): void;
}

/** Takes back what the page has copied whenever its vault is not open any more. */
export function takeBackWhenLocked(
  own: OwnClipboard,
  page: { readonly mainFrame: unknown },
  ipc: CopyPort,
  { subscribe }: WindowApp['events'],
): void {
  ipc.on(COPIED_CHANNEL, ({ senderFrame }) => {
    if (senderFrame === page.mainFrame) own.note();
  });
  subscribe(({ topic, payload }) => {
    if (topic === 'vault.changed' && (payload as VaultStatus).kind !== 'open') void own.takeBack();
  });
}
