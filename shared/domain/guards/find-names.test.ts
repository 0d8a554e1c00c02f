import { describe, expect, it } from 'vitest';
import { findNames } from './find-names.ts';

const group = [
  { preferredName: 'Samira A.', code: 'CL-0001' },
  { preferredName: 'Jean-Baptiste N’Diaye', code: 'CL-0002' },
  { preferredName: 'يوسف', code: 'CL-0003' },
  { preferredName: 'Li', code: 'CL-0004' },
];

describe('people of the group in a text about the group', () => {
  it.each([
    ['a name', 'Today samira led the round.', ['samira']],
    ['a part of a double name', 'Baptiste was late.', ['Baptiste']],
    ['a name with accents in it', 'SAMÏRA again', ['SAMÏRA']],
    ['a name in Arabic with a particle', 'وصل ويوسف متأخرا', ['ويوسف']],
    ['a code', 'The story of CL-0003 was long.', ['CL-0003']],
    ['a code written otherwise', 'see cl 0002', ['cl 0002']],
  ])('points at %s', (_, text, names) => {
    expect(findNames(text, group)).toEqual(names);
  });

  it.each([
    'Two people came late because of the bus.',
    'A good round, everybody spoke.',
    'The samiras of this world',
    'CL-0009 is nobody here',
    'Li is too short to be sure',
    '',
  ])('leaves alone: %s', (text) => {
    expect(findNames(text, group)).toEqual([]);
  });

  it('names each once', () => {
    expect(findNames('Samira and Samira', group)).toEqual(['Samira']);
  });
});
