/** The lock, however it was asked for: the screen is covered at once, nothing typed is lost, nothing is asked. */
import { useSyncExternalStore } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import { pendingDrafts } from '../api/pending-drafts.ts';
import { unsaved } from '../api/unsaved.ts';

/** How long the last storing may take before the vault is locked all the same, in milliseconds. */
const STORING_MS = 2000;

let isLocking = false;
const listeners = new Set<() => void>();

function publish(next: boolean): void {
  isLocking = next;
  for (const listener of listeners) listener();
}

/** Says whether the vault is being locked: nothing of it is shown from then on. */
export function useIsLocking(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLocking,
  );
}

/**
 * Stores what can be stored, has the vault keep what cannot, locks, and loads the window anew: what it has shown
 * is gone from its memory too. Where the vault could not keep it (a full disk), the window does.
 *
 * @throws AppError what `vault.lock` says
 */
export async function lockNow(client: AppClient): Promise<void> {
  if (isLocking) return;
  publish(true);
  try {
    await Promise.race([pendingDrafts.flushAll(), pause(STORING_MS)]);
    const isKept = await client.drafts.keep({ drafts: unsaved.collect() }).then(
      () => true,
      () => false,
    );
    await client.vault.lock();
    if (isKept) window.location.reload();
    else publish(false);
  } catch (failure) {
    publish(false);
    throw failure;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
