/** Files stay small enough to be read in one go. The five longest are printed on each run. */
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const hardLimit = 400;
const aims: readonly (readonly [path: string, lines: number])[] = [
  ['main/index.electron.ts', 80],
  ['main/electron/preload.ts', 30],
];

function countLines(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|$)/u.test(line)).length;
}

const sizes = readSourceFiles()
  .map(({ path, text }) => ({ path, lines: countLines(text) }))
  .sort((one, other) => other.lines - one.lines);

describe('file sizes, comments and blank lines not counted', () => {
  it(`keeps every file below ${hardLimit} lines`, () => {
    console.info(
      sizes
        .slice(0, 5)
        .map(({ path, lines }) => `${lines} ${path}`)
        .join('\n'),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter(({ lines }) => lines > hardLimit)).toEqual([]);
  });

  it('keeps the middle file short', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines ?? 0).toBeLessThanOrEqual(80);
  });

  it.each(aims)('keeps %s within %i lines', (path, lines) => {
    const size = sizes.find((one) => one.path === path);
    expect(size?.lines ?? Infinity).toBeLessThanOrEqual(lines);
  });
});
