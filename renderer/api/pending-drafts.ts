/** Everything in the window that is typed and not yet stored: one place to save it all, and to say how it stands. */
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/wire.ts';

export interface DraftStanding {
  /** `waiting`: typed, not yet stored; `stuck`: it could not be stored, and waits with its text. */
  readonly state: 'saved' | 'waiting' | 'saving' | 'stuck';
  /** Why it is stuck. */
  readonly error: AppError | null;
}

export interface PendingDraft {
  readonly subscribe: (listener: () => void) => () => void;
  readonly standing: () => DraftStanding;
  /** Saves what is not saved; gives whether all of it is. */
  readonly flush: () => Promise<boolean>;
}

const saved: DraftStanding = { state: 'saved', error: null };
const order = ['stuck', 'saving', 'waiting'] as const;

/** Gives a register of drafts. The window has one; tests make their own. */
export function createPendingDrafts() {
  const drafts = new Map<PendingDraft, () => void>();
  const listeners = new Set<() => void>();
  let standing = saved;

  function look(): void {
    const all = [...drafts.keys()].map((draft) => draft.standing());
    const worst = order
      .map((state) => all.find((one) => one.state === state))
      .find((one) => one !== undefined);
    const next = worst ?? saved;
    if (next.state === standing.state && next.error === standing.error) return;
    standing = next;
    for (const listener of listeners) listener();
  }

  return {
    /** Counts a draft in until it is left out again. */
    add(draft: PendingDraft): void {
      if (!drafts.has(draft)) drafts.set(draft, draft.subscribe(look));
      look();
    },

    remove(draft: PendingDraft): void {
      drafts.get(draft)?.();
      drafts.delete(draft);
      look();
    },

    /** Saves everything; gives whether all of it could be. It asks nothing: what is stuck keeps its text. */
    async flushAll(): Promise<boolean> {
      const results = await Promise.all([...drafts.keys()].map((draft) => draft.flush()));
      return results.every(Boolean);
    },

    standing: (): DraftStanding => standing,

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const pendingDrafts = createPendingDrafts();

/** How everything typed in this window stands: the worst there is. */
export function useStanding(): DraftStanding {
  return useSyncExternalStore(pendingDrafts.subscribe, pendingDrafts.standing);
}
