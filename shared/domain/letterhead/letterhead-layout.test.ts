import { expect, test } from 'vitest';
import type { Letterhead, Picture } from '../document/outline.ts';
import { letterheadGap, letterheadLayout } from './letterhead-layout.ts';

const picture = (width: number, height: number): Picture => ({ name: 'x', png: '', width, height });

function layout(change: Partial<Letterhead>, dense = false) {
  const none = { lines: [], centreLogo: null, funderLogos: [], fundingLine: '' };
  return letterheadLayout({ ...none, ...change }, 166, dense);
}

test.each([
  ['wide', 900, 90, 60, 6],
  ['as high as it is wide', 360, 360, 16, 16],
  ['of few points, drawn small rather than coarse', 40, 20, 10.16, 5.08],
])('keeps the shape of a logo: %s', (_, width, height, across, down) => {
  expect(layout({ centreLogo: picture(width, height) }).centreLogo).toMatchObject({ across, down });
});

test('draws smaller where pages are few, and never lets an emblem become too low', () => {
  const one = picture(400, 200);
  const { centreLogo, funderLogos } = layout({ centreLogo: one, funderLogos: [one] }, true);
  expect(centreLogo?.down).toBe(12);
  expect(funderLogos[0]?.down).toBe(10);
});

test('makes all logos of a row smaller by the same share when they are too wide for it', () => {
  const { funderLogos, fundingBeside } = layout({
    funderLogos: [picture(900, 180), picture(900, 180), picture(900, 180)],
  });
  const taken = funderLogos.reduce((sum, { across }) => sum + across, 0);
  expect(taken + 2 * letterheadGap).toBeLessThanOrEqual(166.05);
  expect(new Set(funderLogos.map(({ across }) => across)).size).toBe(1);
  expect(fundingBeside).toBe(false);
});

test('sets the line beside few logos, below many, and by itself where there are none', () => {
  const narrow = picture(200, 200);
  expect(layout({ funderLogos: [narrow, narrow] }).fundingBeside).toBe(true);
  expect(layout({ fundingLine: 'Co-funded' }).fundingBeside).toBe(false);
});
