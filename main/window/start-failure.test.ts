import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgramFolder } from '../node/program-folders.ts';
import { startFailureOf, startFailureText } from './start-failure.ts';

const resourcesFolder = join(findProgramFolder(), 'resources');
const failed = (code: string): Error =>
  Object.assign(new Error(`${code}: open '/home/somebody/data'`), { code });

describe('a start that fails', () => {
  it.each([
    ['ENOSPC', 'noRoom'],
    ['EDQUOT', 'noRoom'],
    ['EACCES', 'noAccess'],
    ['EROFS', 'noAccess'],
    ['EMFILE', 'other'],
  ])('is told from what the system says: %s', (code, failure) => {
    expect(startFailureOf(failed(code))).toBe(failure);
  });

  it('is something else where the system says nothing', () => {
    expect([startFailureOf(null), startFailureOf(new TypeError('x'))]).toEqual(['other', 'other']);
  });

  it.each(['it-IT', 'en', 'fr', 'es-ES', 'de', 'ar'])(
    'has its own words in %s',
    async (language) => {
      const texts = await Promise.all(
        (['alreadyOpen', 'noRoom', 'noAccess', 'asRoot', 'other'] as const).map((failure) =>
          startFailureText(failure, failed('EMFILE'), { resourcesFolder, language }),
        ),
      );
      expect(new Set(texts).size).toBe(5);
      expect(texts.every((text) => text.includes('ESPoR'))).toBe(true);
      expect(texts[4]).toContain('EMFILE');
      expect(texts.join(' ')).not.toMatch(/somebody|\{/u);
    },
  );

  it('is told in English where its language has no words', async () => {
    const [english, other] = await Promise.all(
      ['en', 'sv-SE'].map((language) =>
        startFailureText('noRoom', failed('ENOSPC'), { resourcesFolder, language }),
      ),
    );
    expect(english).toContain('disk');
    expect(other).toBe(english);
  });
});
