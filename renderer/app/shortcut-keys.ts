/** Reads the keys of the table: whether a keystroke is meant, and how a key is shown. */
import { shortcuts } from './shortcuts.ts';
import type { Shortcut, ShortcutId } from './shortcuts.ts';

export interface Keyboard {
  readonly isMac: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** As much of a keyboard event as is looked at. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** One key of a chord as it is shown: a name that is translated, or the letter itself. */
export type KeyCap =
  | { readonly name: 'ctrl' | 'cmd' | 'alt' | 'option' | 'shift' | 'enter' | 'escape' | ArrowName }
  | { readonly letter: string };
export type ArrowName = 'left' | 'right' | 'up' | 'down';

/** Gives the keys of a shortcut on this keyboard. */
export function keysOf(id: ShortcutId, { isMac }: Keyboard): readonly string[] {
  const found: Shortcut | undefined = shortcuts.find((one) => one.id === id);
  if (found === undefined) return [];
  return isMac ? (found.macKeys ?? found.keys) : found.keys;
}

/** True when the stroke is these keys, no more and no fewer. */
export function isStroke(keys: string, stroke: Stroke, keyboard: Keyboard): boolean {
  const { modifiers, key } = split(keys);
  const mod = modifiers.includes('Mod');
  if (stroke.ctrlKey !== (mod && !keyboard.isMac)) return false;
  if (stroke.metaKey !== (mod && keyboard.isMac)) return false;
  if (stroke.altKey !== modifiers.includes('Alt')) return false;
  // A sign such as "?" is typed with Shift on some keyboards and without on others.
  if (isPlainSign(keys)) return stroke.key === key;
  return stroke.shiftKey === modifiers.includes('Shift') && isKey(key, stroke, keyboard);
}

/** A sign without Ctrl or Alt, which is text wherever text is written. */
export function isPlainSign(keys: string): boolean {
  return keys.length === 1;
}

/** `Mod+Shift+Z` → Ctrl, Shift, Z, each as it is shown. */
export function keyCaps(keys: string, { isMac, direction }: Keyboard): readonly KeyCap[] {
  const { modifiers, key } = split(keys);
  const caps = modifiers.map((modifier): KeyCap => {
    if (modifier === 'Mod') return { name: isMac ? 'cmd' : 'ctrl' };
    if (modifier === 'Alt') return { name: isMac ? 'option' : 'alt' };
    return { name: 'shift' };
  });
  return [...caps, capOf(key, direction)];
}

function capOf(key: string, direction: 'ltr' | 'rtl'): KeyCap {
  const arrow = arrowOf(key, direction);
  if (arrow !== null) return { name: arrow };
  if (key === 'Enter') return { name: 'enter' };
  if (key === 'Escape') return { name: 'escape' };
  return { letter: key };
}

function arrowOf(key: string, direction: 'ltr' | 'rtl'): ArrowName | null {
  switch (key) {
    case 'Back':
      return direction === 'rtl' ? 'right' : 'left';
    case 'Ahead':
      return direction === 'rtl' ? 'left' : 'right';
    case 'Left':
      return 'left';
    case 'Right':
      return 'right';
    case 'Up':
      return 'up';
    case 'Down':
      return 'down';
    default:
      return null;
  }
}

function isKey(key: string, stroke: Stroke, { direction }: Keyboard): boolean {
  const arrow = arrowOf(key, direction);
  if (arrow !== null) return stroke.key.toLowerCase() === `arrow${arrow}`;
  // The row of digits gives signs on a French keyboard; the number pad types characters together with Alt.
  if (/^\d$/u.test(key)) return stroke.code === `Digit${key}`;
  if (/^[A-Z]$/u.test(key)) {
    const typed = stroke.key.toUpperCase();
    // An Arabic or Cyrillic keyboard has no such letter: there the key of the same place counts.
    return /^[A-Z]$/u.test(typed) ? typed === key : stroke.code === `Key${key}`;
  }
  return stroke.key === key;
}

function split(keys: string): { readonly modifiers: readonly string[]; readonly key: string } {
  const parts = keys.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}
