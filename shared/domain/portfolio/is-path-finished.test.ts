import { describe, expect, it } from 'vitest';
import { pathGaps } from './is-path-finished.ts';
import type { PathFacts } from './is-path-finished.ts';

const finished: PathFacts = {
  agreementSigned: true,
  attendedGroupMeetings: 7,
  finalInterviewHeld: true,
  confirmations: ['profile', 'plan'],
  sectionsWithContent: ['profile', 'plan'],
};

describe('pathGaps', () => {
  it('finds no gap in a finished path', () => {
    expect(pathGaps(finished)).toEqual([]);
  });

  it('asks for seven of the ten group meetings', () => {
    expect(pathGaps({ ...finished, attendedGroupMeetings: 6 })).toEqual(['attendance']);
  });

  it('asks for a confirmation of every section with content, and of no other', () => {
    expect(pathGaps({ ...finished, confirmations: ['plan'] })).toEqual(['confirmations']);
    expect(pathGaps({ ...finished, confirmations: [], sectionsWithContent: [] })).toEqual([]);
  });

  it('gives every gap in the order of the path', () => {
    const gaps = pathGaps({
      agreementSigned: false,
      attendedGroupMeetings: 0,
      finalInterviewHeld: false,
      confirmations: [],
      sectionsWithContent: ['profile'],
    });
    expect(gaps).toEqual(['agreement', 'attendance', 'confirmations', 'final-interview']);
  });
});
