/** Ctrl or Cmd with Z takes back, with Shift and Z or with Y does again: where no field has an undo of its own. */
import { useEffect } from 'react';

/** What a key asks for, or null: also while a question or a form lies above the screen. */
export function wantedBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return null;
  if (hasOwnUndo(event.target) || document.querySelector('[role="dialog"]') !== null) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey && !event.metaKey ? 'redo' : null;
}

export function useUndoKeys(move: (direction: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const direction = wantedBy(event);
      if (direction === null) return;
      // Before the menu of the system sees it: that one knows fields only.
      event.preventDefault();
      move(direction);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [move]);
}

const withoutText: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'file']);

function hasOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
