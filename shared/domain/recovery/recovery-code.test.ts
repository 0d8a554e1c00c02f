import { describe, expect, it } from 'vitest';
import {
  CODE_LENGTH,
  plainCharacters,
  readRecoveryCode,
  recoveryEnding,
  recoveryGroups,
} from './recovery-code.ts';

/** The example of the age specification; it opens nothing of ours. */
const identity = 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';
const groups = recoveryGroups(identity);
const sound = { kind: 'sound', identity };

describe('a recovery code', () => {
  it('is printed in groups of four, the last one shorter', () => {
    expect(groups).toHaveLength(15);
    expect(groups.slice(0, 14).every((group) => group.length === 4)).toBe(true);
    expect(groups.join('')).toHaveLength(CODE_LENGTH);
    expect(recoveryEnding(identity)).toBe('4egaex');
  });

  it.each([
    ['as printed', groups.join(' ')],
    ['in lower case', groups.join('').toLowerCase()],
    ['over several lines', ` ${groups.slice(0, 7).join(' ')}\n${groups.slice(7).join('\r\n')}\n`],
    ['with dashes', groups.join('-')],
    ['with what age puts before it', identity],
    ['with that prefix and spaces', `age-secret-key-1 ${groups.join(' ')}`],
    ['in full-width characters', Array.from(groups.join(''), widened).join('')],
    ['with the digits of an Arabic keyboard', groups.join(' ').replaceAll('4', '٤')],
  ])('is read %s', (_, typed) => {
    expect(readRecoveryCode(typed)).toEqual(sound);
  });

  it('takes characters that it never holds for those they look like', () => {
    expect(plainCharacters('O0 1lI B8')).toBe('00lll88');
  });

  it('counts what was typed when that is too little or too much', () => {
    expect(readRecoveryCode('')).toEqual({ kind: 'length', count: 0 });
    expect(readRecoveryCode(groups.slice(1).join(''))).toEqual({ kind: 'length', count: 54 });
    expect(readRecoveryCode(`${groups.join('')}QQ`)).toEqual({ kind: 'length', count: 60 });
  });

  it('names the group of one wrong character, wherever it is', () => {
    const code = groups.join('');
    for (let place = 0; place < CODE_LENGTH; place += 1) {
      const wrong = code[place] === 'Z' ? 'X' : 'Z';
      const typed = code.slice(0, place) + wrong + code.slice(place + 1);
      const group = Math.floor(place / 4) + 1;
      expect(readRecoveryCode(typed)).toEqual({ kind: 'group', group });
    }
  });

  it('names the group of two characters that changed places', () => {
    const typed = groups.join('').replace('4EGA', '4GEA');
    expect(readRecoveryCode(typed)).toEqual({ kind: 'group', group: 14 });
  });

  it('says no more than that something is wrong when more is', () => {
    const typed = groups.join('').replace('GFPY', 'QQQQ').replace('EX', '33');
    expect(readRecoveryCode(typed)).toEqual({ kind: 'checksum' });
  });
});

function widened(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfe_e0);
}
