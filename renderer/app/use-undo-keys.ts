/** The keys of undo and redo, where no field has an undo of its own. */
import { useEffect } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';
import { isStroke, keysOf } from './shortcut-keys.ts';
import { currentKeyboard } from './use-shortcut.ts';

/** What a key asks for, or null: also while a question or a form lies above the screen. */
function wantedBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (hasOwnUndo(event.target) || isDialogOpen()) return null;
  const keyboard = currentKeyboard();
  const isMeant = (id: 'undo' | 'redo') =>
    keysOf(id, keyboard).some((keys) => isStroke(keys, event, keyboard));
  return isMeant('undo') ? 'undo' : isMeant('redo') ? 'redo' : null;
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
