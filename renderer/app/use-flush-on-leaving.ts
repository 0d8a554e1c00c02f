/** When the window is closed, what is typed is stored first. */
import { useEffect } from 'react';
import { pendingDrafts } from '../api/pending-drafts.ts';

export function useFlushOnLeaving(): void {
  useEffect(() => {
    const flush = (): void => void pendingDrafts.flushAll();
    window.addEventListener('beforeunload', flush);
    return () => window.removeEventListener('beforeunload', flush);
  }, []);
}
