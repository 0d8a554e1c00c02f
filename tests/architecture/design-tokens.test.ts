/** The design language held by figures: contrast of every pair in use, themes without gaps, colours from tokens only. */
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';
import { contrastOf, declarationsOf, readStyles, tokensOf } from './read-styles.ts';

const styles = readStyles();
const tokenFile = styles.find(({ path }) => path === 'renderer/styles/tokens.css')?.text ?? '';
const base = tokensOf(tokenFile, ':root');
const pair = /^light-dark\((.+), ((?:rgb\(|#).+)\)$/u;
const colourNames = [...base].filter(([, value]) => pair.test(value)).map(([name]) => name);

function side(which: 1 | 2): Map<string, string> {
  return new Map(colourNames.map((name) => [name, pair.exec(base.get(name) ?? '')?.[which] ?? '']));
}

const themes = {
  light: side(1),
  dark: side(2),
  contrast: tokensOf(tokenFile, ":root[data-theme='contrast']"),
  print: tokensOf(tokenFile, ':root[data-theme]', 'print'),
  forced: tokensOf(tokenFile, ':root[data-theme]', '(forced-colors: active)'),
} as const;

const grounds = ['paper', 'sheet', 'wash'] as const;
const washes = ['act-wash', 'voice-wash', 'ok-wash', 'care-wash', 'err-wash'] as const;

/** What is written on what. */
const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...(['ink', 'ink-2', 'ink-3', 'act', 'voice', 'ok', 'care', 'err'] as const).flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...washes.map((ground) => ['ink', ground] as const),
  ...(['act', 'voice', 'ok', 'care', 'err'] as const).map((one) => [one, `${one}-wash`] as const),
  ['ink', 'desk'],
  ['ink-2', 'desk'],
  ['ink-3', 'desk'],
  // the row of a meeting in which something is missing
  ['ink-3', 'err-wash'],
  ['on-act', 'act'],
  ['on-act', 'act-press'],
  // chosen segments, letters of evidence
  ['sheet', 'ink'],
  ['sheet', 'ink-3'],
];

/** What must be seen to understand a control or a mark. */
const shapePairs: readonly (readonly [shape: string, ground: string])[] = [
  ...(['rule-strong', 'ink', 'act', 'voice', 'err', 'focus'] as const).flatMap((shape) =>
    grounds.map((ground) => [shape, ground] as const),
  ),
  ['focus', 'desk'],
  ['focus', 'focus-gap'],
];

function tooWeak(
  theme: keyof typeof themes,
  pairs: typeof textPairs,
  least: number,
): readonly string[] {
  const colour = (name: string) => themes[theme].get(`--${name}`) ?? '';
  return pairs
    .map(([front, ground]) => ({
      name: `${front} on ${ground}`,
      ratio: contrastOf(colour(front), colour(ground)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);
}

const measured = [
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
  ['print', 7],
] as const;

describe('colours', () => {
  it('sees them', () => {
    expect(colourNames.length).toBeGreaterThan(20);
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // A fault must be found: this is the grey that many programs write notes in.
    expect(contrastOf('#999999', '#ffffff')).toBeLessThan(4.5);
  });

  it.each(measured)('of text stand out in %s: at least %d to 1', (theme, least) => {
    expect(tooWeak(theme, textPairs, least)).toEqual([]);
  });

  it.each(measured)('of marks and borders stand out in %s: at least 3 to 1', (theme) => {
    expect(tooWeak(theme, shapePairs, 3)).toEqual([]);
  });

  it.each(Object.keys(themes) as (keyof typeof themes)[])('are complete in %s', (theme) => {
    expect(colourNames.filter((name) => !themes[theme].has(name))).toEqual([]);
  });

  it('of paper are greys', () => {
    const coloured = [...themes.print].filter(([, value]) => {
      const [, red, green, blue] = /^#(..)(..)(..)$/u.exec(value) ?? [];
      return red !== green || green !== blue;
    });
    expect(coloured).toEqual([]);
  });
});

describe('tokens', () => {
  // Set by the component library while a list is open.
  const given = new Set(['--trigger-width']);
  const used = new Set(
    styles.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name)),
  );

  it('are all there', () => {
    expect([...used].filter((name = '') => !base.has(name) && !given.has(name))).toEqual([]);
  });

  it('are all used', () => {
    expect([...base.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('are the only place that names a colour', () => {
    // The preview of documents is paper: its five colours are those of the printed file, never of a theme.
    const ofPaper = new Set(['#fff', '#1a1a1a', '#0b4a6f', '#4d4d4d', '#767676']);
    const colour =
      /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^)]*\)|\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|purple|silver|navy|teal)\b/giu;
    const named = styles
      .filter(({ path }) => path !== 'renderer/styles/tokens.css')
      .flatMap(declarationsOf)
      .flatMap(({ path, line, value }) =>
        [...value.matchAll(colour)]
          .filter(([one]) => !(path.endsWith('/document.css') && ofPaper.has(one)))
          .map(([one]) => `${path}:${line} ${one}`),
      );
    expect(named).toEqual([]);
    expect(
      [...ofPaper].filter((one) => {
        const full = one.length === 4 ? one.replace(/[0-9a-f]/gu, '$&$&') : one;
        return full !== '#ffffff' && contrastOf(full, '#ffffff') < 4.5;
      }),
    ).toEqual([]);
  });
});

describe('direction', () => {
  it('follows from logical properties: nothing names left, right, top, bottom, width or height', () => {
    const property =
      /^(?:(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-)?(?:left|right|top|bottom)(?:-.+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy])$/u;
    const value = /^(?:left|right)$/u;
    const physical = styles.flatMap(declarationsOf).filter((one) => {
      if (property.test(one.property)) return one.property !== 'overflow-x';
      if (['text-align', 'float', 'clear', 'justify-content'].includes(one.property))
        return value.test(one.value);
      // Four values of which the second and the fourth differ speak of left and right.
      const [, end, , start] = one.value.split(' ');
      return (
        /^(?:margin|padding|inset|border-width)$/u.test(one.property) &&
        start !== undefined &&
        start !== end
      );
    });
    expect(physical.map(({ path, line, property: name }) => `${path}:${line} ${name}`)).toEqual([]);
  });

  it('is not set by hand in a component', () => {
    const byHand = readSourceFiles()
      .filter(({ path }) => path.startsWith('renderer/') && path.endsWith('.tsx'))
      .filter(({ text }) =>
        /style=\{\{[^}]*\b(?:left|right|marginLeft|marginRight|paddingLeft|paddingRight|color|background\w*)\b/u.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(byHand).toEqual([]);
  });
});
