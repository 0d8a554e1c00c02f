import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import { passphraseProblem } from '../../shared/domain/passphrase/passphrase-problem.ts';
import { LEAST_BITS, createPassphrases, wordCount } from './passphrases.ts';

const passphrases = createPassphrases('resources');
const linesOf = async (name: string): Promise<string[]> =>
  (await readFile(`resources/passphrases/${name}.txt`, 'utf8')).trimEnd().split('\n');

describe('the lists of words', () => {
  test.each([
    ['en', 7776, 5],
    ['de', 8136, 5],
    ['it', 2048, 6],
    ['fr', 2048, 6],
    ['es', 2048, 6],
  ])(
    '%s has %i different words that every keyboard types, and %i of them suffice',
    async (...it) => {
      const [name, size, count] = it;
      const words = await linesOf(name);
      expect(words).toHaveLength(size);
      expect(new Set(words).size).toBe(size);
      expect(words.filter((word) => !/^[a-z-]{3,9}$/u.test(word))).toEqual([]);
      expect(wordCount(size)).toBe(count);
      expect(count * Math.log2(size)).toBeGreaterThanOrEqual(LEAST_BITS);
    },
  );

  test('of what everybody tries is in the form that is compared', async () => {
    const common = await linesOf('common');
    expect(common.length).toBeGreaterThan(9000);
    expect(common.filter((line) => /\s|[A-Z]/u.test(line) || Array.from(line).length < 15)).toEqual(
      [],
    );
  });
});

describe('a drawn passphrase', () => {
  test.each(interfaceLanguages)('in %s is sound, and never the same twice', async (language) => {
    const drawn = await Promise.all(
      Array.from({ length: 50 }, () => passphrases.suggest(language)),
    );
    expect(new Set(drawn).size).toBe(50);
    for (const one of drawn) {
      expect(passphraseProblem(one, { names: [], isCommon: () => false })).toBeNull();
      await passphrases.assertSound(one, ['Casa Levante']);
    }
  });

  test('is not drawn by Math.random', async () => {
    const random = vi.spyOn(Math, 'random');
    await passphrases.suggest('it');
    expect(random).not.toHaveBeenCalled();
    random.mockRestore();
  });

  test('uses the whole list evenly', async () => {
    const words = new Map((await linesOf('fr')).map((word) => [word, 0]));
    for (let round = 0; round < 400; round += 1) {
      for (const word of (await passphrases.suggest('fr')).split(' ')) {
        words.set(word, (words.get(word) ?? 0) + 1);
      }
    }
    const quarter = [...words.values()].slice(0, 512).reduce((sum, count) => sum + count, 0);
    // 2,400 words drawn: 600 in each quarter, and a hundred away is five standard deviations.
    expect(Math.abs(quarter - 600)).toBeLessThan(110);
    expect(words.size).toBe(2048);
  });
});

test.each([
  ['qwertyuiop12345', 'passphrase-common'],
  ['1234567890 qwerty', 'passphrase-common'],
  ['haus haus haus haus haus', 'passphrase-repeats'],
  ['Casa Levante 1234', 'passphrase-is-a-name'],
  ['short', 'too-short'],
])('%s is refused: %s', async (passphrase, reason) => {
  await expect(passphrases.assertSound(passphrase, ['Casa Levante'])).rejects.toMatchObject({
    code: 'invalid-input',
    reason,
  });
});
