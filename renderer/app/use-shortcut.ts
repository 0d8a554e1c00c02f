/** Hearing the keys of the table: one listener for the window, and a hook for whoever answers. */
import { useEffect } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';
import type { Shortcut, WindowShortcutId } from './shortcuts.ts';
import { shortcuts } from './shortcuts.ts';
import { isPlainSign, isStroke, keysOf } from './shortcut-keys.ts';
import type { Keyboard } from './shortcut-keys.ts';

const handlers = new Map<WindowShortcutId, () => void>();

/** The keyboard of this computer and the direction of the window now. */
export function currentKeyboard(): Keyboard {
  return {
    isMac: /mac/iu.test(navigator.userAgent) && !/like mac/iu.test(navigator.userAgent),
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** Answers a shortcut while the component is there. Keep the handler stable. */
export function useShortcut(id: WindowShortcutId, handler: () => void): void {
  useEffect(() => {
    handlers.set(id, handler);
    return () => {
      if (handlers.get(id) === handler) handlers.delete(id);
    };
  }, [id, handler]);
}

/** Does what the shortcut does, for menus; nothing where nobody answers it. */
export function runShortcut(id: WindowShortcutId): void {
  handlers.get(id)?.();
}

/** Listens for all of them; to be used once. */
export function useShortcutListener(): void {
  useEffect(() => {
    // Before the fields: their own keys are others, and some of them keep every key to themselves.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  // A character that is being composed belongs to the writing system.
  if (event.isComposing || event.keyCode === 229) return;
  const keyboard = currentKeyboard();
  const isWriting = isTextField(event.target);
  const isOverDialog = isDialogOpen();
  for (const shortcut of shortcuts) {
    if (shortcut.listener !== 'window') continue;
    const { id, overDialog = false }: Shortcut & { readonly id: WindowShortcutId } = shortcut;
    const isMeant = keysOf(id, keyboard).some(
      (keys) => isStroke(keys, event, keyboard) && !(isWriting && isPlainSign(keys)),
    );
    const handler = handlers.get(id);
    if (!isMeant || handler === undefined || (isOverDialog && !overDialog)) continue;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) handler();
    return;
  }
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="combobox"]'))
    return true;
  return (
    target instanceof HTMLInputElement &&
    !['button', 'checkbox', 'file', 'radio', 'range', 'submit'].includes(target.type)
  );
}
