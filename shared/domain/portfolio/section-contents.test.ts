import { describe, expect, it } from 'vitest';
import { aPortfolioContent } from '../../../tests/harness/builders/portfolio-content.ts';
import { recordSections } from '../../contract/record.ts';
import { changedSections, sectionContents } from './section-contents.ts';

describe('what changed since a version', () => {
  it('knows every section', () => {
    const { person, record } = aPortfolioContent();
    expect(Object.keys(sectionContents(person, record)).sort()).toEqual([...recordSections].sort());
  });

  it('is the sections that say something else, where it is known what they said', () => {
    const now = { profile: 'a', learning: 'b', plan: 'c' };
    expect(changedSections({ profile: 'a', learning: 'x' }, now)).toEqual(['learning']);
    expect(changedSections({}, now)).toEqual([]);
    expect(changedSections(now, now)).toEqual([]);
  });

  it('sees availability with the interests', () => {
    const { person, record } = aPortfolioContent();
    const before = sectionContents(person, record).interests;
    const after = sectionContents({ ...person, mayWorkFrom: '2027-01-01' }, record).interests;
    expect(after).not.toEqual(before);
  });
});
