// Behaviour of README.txt: languages in order, commands shown as they are, fit for any text viewer.
import { describe, expect, it } from 'vitest';
import { bundleReadme, openingCommands } from './bundle-readme.ts';

const FOLDER = 'espor-bundle-000007-7c8d9e0f';

describe('bundleReadme', () => {
  it('gives English first, then the languages asked for', () => {
    const text = bundleReadme({ folder: FOLDER, languages: ['de', 'it'] });
    const order = ['WHAT THIS IS', 'DEUTSCH', 'ITALIANO'].map((title) => text.indexOf(title));
    expect(order.every((position, index) => position > (order[index - 1] ?? -1))).toBe(true);
    expect(text).not.toContain('FRANÇAIS');
    expect(bundleReadme({ folder: FOLDER, languages: [] })).not.toContain('ITALIANO');
  });

  it('gives all languages unless told otherwise', () => {
    for (const title of ['ITALIANO', 'FRANÇAIS', 'ESPAÑOL', 'DEUTSCH']) {
      expect(bundleReadme({ folder: FOLDER })).toContain(`\n${title}\n`);
    }
  });

  it('shows exactly the commands, each on a line of its own', () => {
    const shown = bundleReadme({ folder: FOLDER })
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim());
    expect(shown).toEqual(openingCommands(FOLDER));
  });

  it('keeps its prose within 80 columns and says what matters in every part', () => {
    const parts = bundleReadme({ folder: FOLDER }).split(`\n${'-'.repeat(72)}\n`);
    expect(parts).toHaveLength(5);
    for (const part of parts) {
      for (const word of ['transfer.json', 'sender-public-key.pub', 'purpose', 'expiresOn']) {
        expect(part).toContain(word);
      }
      const prose = part.split('\n').filter((line) => !line.startsWith('    '));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});
