import { describe, expect, it } from 'vitest';
import { shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { competenceLegend } from '../portfolio/table-legend.ts';
import { aVoice } from '../portfolio/testing/outline-reading.ts';
import { colon, fullStop } from './sentence-marks.ts';

describe('the marks between parts of a sentence', () => {
  it.each([
    ['it', '.', ':'],
    ['fr', '.', '\u00A0:'],
    ['ar', '.', ':'],
    ['ur', '۔', ':'],
    ['bn', '।', ':'],
    ['ti', '።', '፦'],
  ])('are those of %s', (language, stop, between) => {
    expect(fullStop(language)).toBe(stop);
    expect(colon(language)).toBe(between);
    const main = aVoice(language, shippedLabels(language));
    const [{ text }] = competenceLegend({ main, second: null });
    expect(text).toContain(`${stop} ${main.labels.legend.levels}${between}\u00A0`);
  });
});
