import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/harness/builders/portfolio-content.ts';
import type { Agreements } from '../../contract/agreements.ts';
import type { RecordSection } from '../../contract/record.ts';
import { filledSections } from '../record/filled-sections.ts';
import { agreementsInSight, recordInSight } from './record-sight.ts';

const day = '2026-06-10';
const confirmed = (...sections: readonly RecordSection[]) =>
  aRecord().confirmations.filter(({ section }) => sections.includes(section));

describe('a record in sight', () => {
  it('is whole for whoever holds the person, whatever else they are', () => {
    const record = aRecord();
    expect(recordInSight(record, ['operator'])).toBe(record);
    expect(recordInSight(record, ['evaluator', 'operator', 'coordinator'])).toBe(record);
  });

  it('holds for a coordinator what was confirmed, and never the story', () => {
    const all = recordInSight(aRecord(), ['coordinator']);
    expect(filledSections(all)).toEqual(
      filledSections(aRecord()).filter((section) => section !== 'profile'),
    );
    expect(all.profile.voice.text + all.profile.observations.text).toBe('');
    const some = aRecord({ confirmations: confirmed('profile', 'learning') });
    expect(filledSections(recordInSight(some, ['coordinator']))).toEqual(['learning']);
    expect(filledSections(recordInSight(aRecord({ confirmations: [] }), ['coordinator']))).toEqual(
      [],
    );
  });

  it('holds for a job officer what helps with work, confirmed or not', () => {
    const record = aRecord({ confirmations: [] });
    expect(filledSections(recordInSight(record, ['job-officer']))).toEqual([
      'competences',
      'projects',
      'plan',
    ]);
  });

  it('adds up for who is both', () => {
    const record = aRecord({ confirmations: confirmed('experience') });
    expect(filledSections(recordInSight(record, ['job-officer', 'coordinator']))).toEqual([
      'competences',
      'experience',
      'projects',
      'plan',
    ]);
  });

  it('is seen by others as it would leave: without what stays here, and unnamed employers', () => {
    const seen = recordInSight(aRecord(), ['coordinator']);
    expect(seen.evidence.map(({ number }) => number)).toEqual([1, 2]);
    expect(seen.experience.map(({ employer }) => employer)).toEqual(['']);
  });

  it('is empty for roles that read no records', () => {
    expect(filledSections(recordInSight(aRecord(), ['mediator', 'evaluator']))).toEqual([]);
    expect(filledSections(recordInSight(aRecord(), []))).toEqual([]);
  });
});

describe('agreements in sight', () => {
  const agreements: Agreements = {
    agreement: null,
    consents: [
      { kind: 'evidence-copies', granted: true, decidedOn: day },
      { kind: 'share-with-job-services', granted: true, decidedOn: day },
    ],
  };

  it('are all there for a coordinator, and the one that counts for a job officer', () => {
    expect(agreementsInSight(agreements, ['coordinator'])).toEqual(agreements);
    expect(agreementsInSight(agreements, ['job-officer']).consents.map(({ kind }) => kind)).toEqual(
      ['share-with-job-services'],
    );
  });
});
