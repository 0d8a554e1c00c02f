/**
 * When the window is closed or loaded again, what is typed is stored first: leaving is refused while something
 * is not. The driver closes again a moment later; what cannot be stored it lets the operator decide.
 */
import { useEffect } from 'react';
import { pendingDrafts } from '../api/pending-drafts.ts';

export function useFlushOnLeaving(): void {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (pendingDrafts.standing().state === 'saved') return;
      void pendingDrafts.flushAll();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
}
