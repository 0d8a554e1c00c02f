/** What is typed but not yet stored, so that the window does not close above it. */
import { useEffect } from 'react';

export interface UnsavedWork {
  isSaved(): boolean;
  /** Saves at once; gives whether all of it could be saved. */
  flush(): Promise<boolean>;
}

const works = new Set<UnsavedWork>();

/**
 * Holds the window while the work is unsaved. `work` must be stable. Work that outlives its screen is
 * saved when the screen goes, and holds the window until then.
 */
export function useUnsavedWork(work: UnsavedWork): void {
  useEffect(() => {
    works.add(work);
    return () => {
      void work.flush().then((saved) => {
        if (saved) works.delete(work);
      });
    };
  }, [work]);
}

/**
 * Refuses to close the window, or to load it again, while something is unsaved, and saves it. The driver
 * closes again a moment later; what cannot be saved it lets the operator decide.
 */
export function holdWindowUntilSaved(): void {
  window.addEventListener('beforeunload', (event) => {
    const unsaved = [...works].filter((work) => !work.isSaved());
    if (unsaved.length === 0) return;
    for (const work of unsaved) void work.flush();
    event.preventDefault();
  });
}
