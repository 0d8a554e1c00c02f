/**
 * What is typed and could not be stored, as the vault keeps it over a lock: the window is loaded anew then, and
 * each form asks for its own when it is opened again.
 */
import type { KeptDraft } from '../../shared/contract/drafts.ts';

type Collect = () => Iterable<readonly [key: string, value: unknown]>;

/** Gives a store of its own. The window has one; tests make theirs. */
export function createUnsaved() {
  const sources: Collect[] = [];
  const restored = new Map<string, unknown>();
  return {
    /** Adds something that knows of unsaved texts; for the life of the window. */
    addSource(collect: Collect): void {
      sources.push(collect);
    },

    /** Gives everything unsaved, also what was restored and no form has asked for yet. */
    collect(): KeptDraft[] {
      const all = new Map([...restored, ...sources.flatMap((collect) => [...collect()])]);
      return [...all].map(([key, value]) => ({ key, value: JSON.stringify(value) }));
    },

    /** Takes back what the vault has kept; what cannot be read is as if it had not been. */
    restore(kept: readonly KeptDraft[]): void {
      const here = new Set(sources.flatMap((collect) => [...collect()].map(([key]) => key)));
      for (const { key, value } of kept) {
        // The window has not forgotten it: a lock was refused. What it holds is newer.
        if (here.has(key)) continue;
        try {
          restored.set(key, JSON.parse(value));
        } catch {
          // Nothing that a form could show.
        }
      }
    },

    /** Gives what was kept for a form, once; `undefined` where there is nothing. */
    take(key: string): unknown {
      const value = restored.get(key);
      restored.delete(key);
      return value;
    },
  };
}

export const unsaved = createUnsaved();
