import { describe, expect, it } from 'vitest';
import { foldText } from '../languages/fold-text.ts';
import { bestMatches, mostMatches, sharePlaces } from './best-matches.ts';
import { matchRanks, rankMatch } from './rank-match.ts';

const samira = {
  name: foldText('Samira Al-Ḥasan'),
  code: foldText('CLE-0007'),
  beside: foldText('Gruppe Möwe'),
};
const rank = (typed: string, one = samira) => rankMatch(foldText(typed), one);

describe('rankMatch', () => {
  it.each(['CLE-0007', 'cle0007', 'cle 7', 'CLE7', '7', '0007', '٧', '۰۰۰۷'])(
    'knows the code as %s',
    (typed) => expect(rank(typed)).toBe(matchRanks.code),
  );

  it.each([
    ['sam', matchRanks.start],
    ['SAMIRA AL', matchRanks.start],
    ['hasan', matchRanks.word],
    ['al hasan', matchRanks.word],
    ['hasan samira', matchRanks.word],
    ['mira', matchRanks.inside],
    ['cle', matchRanks.inside],
    ['mowe', matchRanks.beside],
    ['samira mowe', matchRanks.beside],
  ])('ranks %s', (typed, expected) => expect(rank(typed)).toBe(expected));

  it.each(['samira x', 'cle 8', '70', 'samirra'])('does not find %s', (typed) =>
    expect(rank(typed)).toBeNull(),
  );

  it('finds what has no code and no group', () => {
    expect(rankMatch('group', { name: 'group 1' })).toBe(matchRanks.start);
    expect(rankMatch('2', { name: 'group 1' })).toBeNull();
  });

  it('finds an Arabic name however alef, ya and teh marbuta were typed', () => {
    const one = { name: foldText('إسراء مصطفى'), code: 'cle 0009' };
    expect(rankMatch(foldText('اسرا'), one)).toBe(matchRanks.start);
    expect(rankMatch(foldText('مصطفي'), one)).toBe(matchRanks.word);
  });
});

describe('bestMatches', () => {
  it('puts the better rank first, then the name, and stops at the limit', () => {
    const matches = [
      { rank: matchRanks.inside, name: 'amira', item: 'inside' },
      { rank: matchRanks.start, name: 'mirko', item: 'start b' },
      { rank: matchRanks.start, name: 'mira', item: 'start a' },
      { rank: matchRanks.code, name: 'zoe', item: 'code' },
    ];
    expect(bestMatches(matches, 3)).toEqual(['code', 'start a', 'start b']);
  });
});

describe('sharePlaces', () => {
  it.each([
    [0, 0, 0, 0],
    [3, 2, 3, 2],
    [500, 0, 20, 0],
    [500, 40, 15, 5],
    [500, 2, 18, 2],
    [4, 500, 4, 16],
    [0, 500, 0, 20],
  ])('of %i people and %i groups shows %i and %i', (people, groups, shownPeople, shownGroups) => {
    expect(sharePlaces(people, groups)).toEqual({ people: shownPeople, groups: shownGroups });
    expect(shownPeople + shownGroups).toBeLessThanOrEqual(mostMatches);
  });
});
