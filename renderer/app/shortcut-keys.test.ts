import { describe, expect, it } from 'vitest';
import { isStroke, keyCaps, keysOf } from './shortcut-keys.ts';
import type { Stroke } from './shortcut-keys.ts';
import { shortcuts } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';

const ltr = { isMac: false, direction: 'ltr' } as const;
const rtl = { isMac: false, direction: 'rtl' } as const;
const mac = { isMac: true, direction: 'ltr' } as const;

function stroke(key: string, code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): Stroke {
  return {
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  };
}

describe('isStroke', () => {
  it('takes exactly the keys, whichever way the letter is written', () => {
    expect(isStroke('Mod+K', stroke('k', 'KeyK', 'ctrl'), ltr)).toBe(true);
    expect(isStroke('Mod+K', stroke('K', 'KeyK', 'ctrl'), ltr)).toBe(true);
    expect(isStroke('Mod+K', stroke('k', 'KeyK', 'ctrl', 'shift'), ltr)).toBe(false);
    expect(isStroke('Mod+K', stroke('k', 'KeyK'), ltr)).toBe(false);
    expect(isStroke('Mod+K', stroke('k', 'KeyK', 'meta'), ltr)).toBe(false);
    expect(isStroke('Mod+K', stroke('k', 'KeyK', 'meta'), mac)).toBe(true);
  });

  it('leaves AltGr alone, which types signs', () => {
    expect(isStroke('Alt+1', stroke('¹', 'Digit1', 'ctrl', 'alt'), ltr)).toBe(false);
  });

  it('finds digits on a French keyboard, and not on the number pad', () => {
    expect(isStroke('Alt+1', stroke('&', 'Digit1', 'alt'), ltr)).toBe(true);
    expect(isStroke('Alt+1', stroke('1', 'Numpad1', 'alt'), ltr)).toBe(false);
  });

  it('finds letters on an Arabic keyboard by their place, on a Dvorak one by their name', () => {
    expect(isStroke('Mod+K', stroke('ن', 'KeyK', 'ctrl'), rtl)).toBe(true);
    expect(isStroke('Mod+K', stroke('k', 'KeyV', 'ctrl'), ltr)).toBe(true);
    expect(isStroke('Mod+K', stroke('t', 'KeyK', 'ctrl'), ltr)).toBe(false);
  });

  it('takes the question mark with and without Shift', () => {
    expect(isStroke('?', stroke('?', 'Slash', 'shift'), ltr)).toBe(true);
    expect(isStroke('?', stroke('?', 'KeyM'), ltr)).toBe(true);
    expect(isStroke('?', stroke('?', 'Slash', 'ctrl'), ltr)).toBe(false);
  });

  it('goes back in the direction in which the window is read', () => {
    const left = stroke('ArrowLeft', 'ArrowLeft', 'alt');
    expect([isStroke('Alt+Back', left, ltr), isStroke('Alt+Ahead', left, ltr)]).toEqual([
      true,
      false,
    ]);
    expect([isStroke('Alt+Back', left, rtl), isStroke('Alt+Ahead', left, rtl)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('keyCaps', () => {
  it('shows what stands on the keyboard', () => {
    expect(keyCaps('Mod+Shift+Z', ltr)).toEqual([
      { name: 'ctrl' },
      { name: 'shift' },
      { letter: 'Z' },
    ]);
    expect(keyCaps('Mod+K', mac)).toEqual([{ name: 'cmd' }, { letter: 'K' }]);
    expect(keyCaps('Alt+Back', rtl)).toEqual([{ name: 'alt' }, { name: 'right' }]);
  });
});

describe('the table', () => {
  const all: readonly Shortcut[] = shortcuts;
  const onBoth = all.flatMap((one) => [one.keys, one.macKeys ?? one.keys]);

  it('gives no key two meanings where both are heard', () => {
    for (const keyboard of [ltr, mac]) {
      const heard = shortcuts.flatMap(({ id, listener }) =>
        listener === 'window' ? keysOf(id, keyboard) : [],
      );
      expect(new Set(heard).size).toBe(heard.length);
    }
  });

  it('takes no key that the native menu or the writing of texts needs', () => {
    const windowKeys = all
      .filter(({ listener }) => listener === 'window')
      .flatMap((one) => [...one.keys, ...(one.macKeys ?? [])]);
    const taken = [
      ...['A', 'C', 'V', 'X', 'Z', 'Y', 'B', 'I', 'U', 'P', 'S', 'F'].map((key) => `Mod+${key}`),
      ...['W', 'Q', 'M', 'H', '0', 'R', 'Shift+I', 'Shift+Z'].map((key) => `Mod+${key}`),
      ...['F11', 'F12', 'F5', 'Escape', 'Enter', 'Tab', 'Up', 'Down', 'Left', 'Right'],
    ];
    expect(windowKeys.filter((keys) => taken.includes(keys))).toEqual([]);
  });

  it('moves no word and no line while a text is written on a Mac', () => {
    const macKeys = all.flatMap((one) =>
      one.listener === 'window' ? (one.macKeys ?? one.keys) : [],
    );
    expect(macKeys.filter((keys) => keys.startsWith('Alt+'))).toEqual([]);
  });

  it('writes every key in a way that can be read', () => {
    for (const keys of onBoth.flat())
      expect(keys).toMatch(
        /^(?:(?:Mod|Alt|Shift)\+)*(?:[A-Z0-9?[\]]|F\d{1,2}|Enter|Escape|Back|Ahead|Up|Down|Left|Right)$/u,
      );
  });
});
