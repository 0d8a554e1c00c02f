/**
 * Every key that does something of its own, in one table: what listens, the help, the native menu and
 * docs/shortcuts.md are all made from it.
 *
 * `Mod` is Ctrl, on a Mac Cmd. `Back` and `Ahead` are the arrows to the left and right, and the other way
 * round in a window that reads from right to left: the key points where the arrow of the button points.
 * Letters and digits are keys of the keyboard, also where it is a French or an Arabic one.
 */

export type ShortcutScope = 'anywhere' | 'screens' | 'writing' | 'meeting' | 'dialog';

export interface Shortcut {
  readonly id: string;
  readonly scope: ShortcutScope;
  readonly keys: readonly string[];
  /** On a Mac, where Alt types letters and moves by words. */
  readonly macKeys?: readonly string[];
  /** Who listens: the window (`useShortcut`), or the field, row or dialog in hand. */
  readonly listener: 'window' | 'own';
  /** Works above an open dialog as well. */
  readonly overDialog?: boolean;
}

export const shortcuts = [
  { id: 'palette', scope: 'anywhere', keys: ['Mod+K'], listener: 'window' },
  { id: 'help', scope: 'anywhere', keys: ['F1', '?'], listener: 'window' },
  { id: 'lock', scope: 'anywhere', keys: ['Mod+L'], listener: 'window', overDialog: true },
  { id: 'messages', scope: 'anywhere', keys: ['F6'], listener: 'window', overDialog: true },
  {
    id: 'back',
    scope: 'screens',
    keys: ['Alt+Back'],
    macKeys: ['Mod+['],
    listener: 'window',
  },
  {
    id: 'forward',
    scope: 'screens',
    keys: ['Alt+Ahead'],
    macKeys: ['Mod+]'],
    listener: 'window',
  },
  { id: 'today', scope: 'screens', keys: ['Alt+1'], macKeys: ['Mod+1'], listener: 'window' },
  { id: 'people', scope: 'screens', keys: ['Alt+2'], macKeys: ['Mod+2'], listener: 'window' },
  { id: 'groups', scope: 'screens', keys: ['Alt+3'], macKeys: ['Mod+3'], listener: 'window' },
  { id: 'transfer', scope: 'screens', keys: ['Alt+4'], macKeys: ['Mod+4'], listener: 'window' },
  { id: 'settings', scope: 'screens', keys: ['Alt+5'], macKeys: ['Mod+5'], listener: 'window' },
  { id: 'newPerson', scope: 'screens', keys: ['Alt+N'], macKeys: ['Mod+N'], listener: 'window' },
  {
    id: 'newGroup',
    scope: 'screens',
    keys: ['Alt+G'],
    macKeys: ['Mod+Shift+N'],
    listener: 'window',
  },
  { id: 'undo', scope: 'writing', keys: ['Mod+Z'], listener: 'own' },
  {
    id: 'redo',
    scope: 'writing',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    macKeys: ['Mod+Shift+Z'],
    listener: 'own',
  },
  { id: 'nextRow', scope: 'meeting', keys: ['Enter', 'Down'], listener: 'own' },
  { id: 'previousRow', scope: 'meeting', keys: ['Up'], listener: 'own' },
  { id: 'attendance', scope: 'meeting', keys: ['Left', 'Right'], listener: 'own' },
  { id: 'close', scope: 'dialog', keys: ['Escape'], listener: 'own' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];
/** Shortcuts that the window hears; the others belong to what has the focus. */
export type WindowShortcutId = Extract<(typeof shortcuts)[number], { listener: 'window' }>['id'];

/** The order in which the scopes are told. */
export const shortcutScopes: readonly ShortcutScope[] = [
  'anywhere',
  'screens',
  'writing',
  'meeting',
  'dialog',
];
