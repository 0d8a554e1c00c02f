import { describe, expect, it } from 'vitest';
import { chooseActions } from './palette-item.ts';
import type { PaletteItem, PaletteSection } from './palette-item.ts';

function item(
  section: PaletteSection,
  label: string,
  more: Partial<PaletteItem> = {},
): PaletteItem {
  return { id: label, section, label, run: () => undefined, ...more };
}

const actions = [
  item('go', 'Gehe zu: Gruppen'),
  item('do', 'Neue Gruppe'),
  item('do', 'Sperren', { alsoFoundBy: 'abschließen' }),
  item('window', 'Sprache: Français', { onlyWhenTyped: true }),
];
const labels = (words: string) =>
  chooseActions(actions, words).flatMap(({ items }) => items.map(({ label }) => label));

describe('chooseActions', () => {
  it('offers everything but what only who types for it wants', () => {
    expect(labels('')).toEqual(['Gehe zu: Gruppen', 'Neue Gruppe', 'Sperren']);
  });

  it('finds by fragments without accents, in any order, and by other words', () => {
    expect(labels('francais')).toEqual(['Sprache: Français']);
    expect(labels('gruppe neue')).toEqual(['Neue Gruppe']);
    expect(labels('abschliessen')).toEqual(['Sperren']);
  });

  it('puts the section first that fits best', () => {
    expect(labels('neue')).toEqual(['Neue Gruppe']);
    expect(labels('gruppe')[0]).toBe('Gehe zu: Gruppen');
    expect(labels('ne')[0]).toBe('Neue Gruppe');
  });

  it('says that nothing fits', () => {
    expect(chooseActions(actions, 'zzz')).toEqual([]);
  });
});
