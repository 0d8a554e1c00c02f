import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '../../contract/record.ts';
import { countForSharing, countHiddenEmployers } from './count-entries.ts';
import { emptyRecord } from './empty-record.ts';

function anExperience(change: { share?: boolean; showEmployer?: boolean; employer?: string }) {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'work' as const,
    role: 'Tailor',
    sector: '',
    employer: 'A workshop',
    showEmployer: false,
    place: '',
    from: '',
    to: '',
    hoursPerWeek: null,
    tasks: '',
    paid: null,
    evidenceIds: [],
    share: true,
    ...change,
  };
}

function aRecord(part: object): PersonRecord {
  return { ...emptyRecord('ar'), ...part };
}

describe('what leaves and what stays', () => {
  it('names only sections that hold something', () => {
    expect(countForSharing(emptyRecord('ar'))).toEqual([]);
  });

  it('counts what the person keeps here apart from what may leave', () => {
    const record = aRecord({
      experience: [anExperience({}), anExperience({ share: false }), anExperience({})],
    });
    expect(countForSharing(record)).toEqual([{ section: 'experience', goes: 2, stays: 1 }]);
  });

  it('counts an employer as hidden only where there is one to hide in what leaves', () => {
    const record = aRecord({
      experience: [
        anExperience({}),
        anExperience({ showEmployer: true }),
        anExperience({ employer: '' }),
        anExperience({ share: false }),
      ],
    });
    expect(countHiddenEmployers(record)).toBe(1);
  });
});
