import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoWords } from './pseudo.ts';

describe('the pseudo-language', () => {
  it('is accented, in brackets and at least two fifths longer', () => {
    const text = 'Bring in a list of people';
    const pseudo = pseudoText(text);
    expect(pseudo).toMatch(/^\[ƀ?Ɓŕîñĝ îñ à ļîšţ öƒ þéöþļé .+\]$/u);
    expect(pseudo.length).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4));
  });

  it('leaves placeholders, nested words and tags as they are', () => {
    const pseudo = pseudoText('Meet {{name}} on <b>{{day, date}}</b>, $t(common:time)');
    for (const piece of ['{{name}}', '<b>', '{{day, date}}', '</b>', '$t(common:time)'])
      expect(pseudo).toContain(piece);
  });

  it('runs from right to left when asked, and closes what it opened', () => {
    expect(pseudoText('Lock', 'rtl')).toBe('\u202E[Ļöçķ on]\u202C');
  });

  it('goes through a whole file and keeps its keys', () => {
    const words = { title: 'Today', mark: { held_one: 'held', held_other: '{{count}} held' } };
    const pseudo = pseudoWords(words);
    expect(Object.keys(pseudo.mark)).toEqual(Object.keys(words.mark));
    expect(pseudo.mark.held_other).toContain('{{count}}');
    expect(pseudo.title).not.toBe(words.title);
  });
});
