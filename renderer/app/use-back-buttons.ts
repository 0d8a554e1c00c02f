/** The two buttons at the side of a mouse go back and forward, in every window and not only in a browser's. */
import { useEffect } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';
import { goBack, goForward } from './router.ts';

const sideButtons: Readonly<Record<number, () => void>> = { 3: goBack, 4: goForward };

export function useBackButtons(): void {
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      const move = sideButtons[event.button];
      if (move === undefined) return;
      // Else a browser would go a second step by itself.
      event.preventDefault();
      if (!isDialogOpen()) move();
    };
    window.addEventListener('mouseup', onMouseUp, true);
    return () => window.removeEventListener('mouseup', onMouseUp, true);
  }, []);
}
