import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passphraseProblem, plainPassphrase } from './passphrase-problem.ts';

const names = ['Casa Levante', 'Marta F.'];
const problemOf = (passphrase: string) =>
  passphraseProblem(passphrase, { names, isCommon: (plain) => plain === 'qwertyuiop12345' });

describe('a new passphrase', () => {
  test.each([
    ['', 'too-short'],
    ['fourteen chars', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'passphrase-repeats'],
    ['abc abc abc abc abc abc', 'passphrase-repeats'],
    ['12345678 12345678 1234', 'passphrase-repeats'],
    ['Qwertyuiop 12345', 'passphrase-common'],
    ['Casa Levante 2026', 'passphrase-is-a-name'],
    ['marta casalevante', 'passphrase-is-a-name'],
    ['LEVANTE levante Marta!', 'passphrase-is-a-name'],
  ])('%j is refused: %s', (passphrase, problem) => expect(problemOf(passphrase)).toBe(problem));

  test.each([
    'five plain words for tests',
    // A name in it does no harm where enough is left without it.
    'casa levante e cinque ombrelli gialli',
    'ombrello zattera limone pigna',
    'شمس قمر كتاب نافذة بحر',
    'aaaaaaaaaaaaaaaaaaaaaaab',
  ])('%j is taken', (passphrase) => expect(problemOf(passphrase)).toBeNull());

  test('counts characters as people do', () => {
    expect(problemOf('🍋🍐🍇🍓🍒🍑🥝🍍🥥🍌🍉🍈🍎🍏')).toBe('too-short');
    expect(problemOf('🍋🍐🍇🍓🍒🍑🥝🍍🥥🍌🍉🍈🍎🍏🥭')).toBeNull();
  });

  test('is judged alike whatever its capitals and spaces', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 15, maxLength: 40 }), (text) => {
        const spaced = Array.from(plainPassphrase(text)).join(' ').toUpperCase();
        fc.pre(plainPassphrase(spaced) === plainPassphrase(text));
        fc.pre(Array.from(plainPassphrase(text)).length >= 15);
        expect(problemOf(spaced)).toBe(problemOf(text));
      }),
    );
  });

  test('is refused for being one piece over and over, whatever the piece', () => {
    const piece = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        piece.filter((one) => plainPassphrase(one) !== ''),
        (one) => {
          const problem = problemOf(one.repeat(40));
          expect(problem).toBe('passphrase-repeats');
        },
      ),
    );
  });
});
