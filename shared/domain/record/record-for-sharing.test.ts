import { describe, expect, it } from 'vitest';
import { recordSections } from '../../contract/record.ts';
import { aRecord } from '../../../tests/harness/builders/portfolio-content.ts';
import { emptyRecord } from './empty-record.ts';
import { filledSections } from './filled-sections.ts';
import { recordForSharing } from './record-for-sharing.ts';

describe('what of a record may leave the vault', () => {
  it('is everything that is shared when every section is chosen', () => {
    const record = aRecord();
    const shared = recordForSharing(record, recordSections);
    expect(shared.competences).toHaveLength(record.competences.filter(({ share }) => share).length);
    expect(shared.projects).toEqual(record.projects);
  });

  it('leaves out entries that stay, and their letters with them', () => {
    const record = aRecord();
    const evidence = record.evidence.map((one) => ({ ...one, share: false }));
    const shared = recordForSharing({ ...record, evidence }, recordSections);
    expect(shared.evidence).toEqual([]);
    expect(shared.competences.flatMap(({ evidenceIds }) => evidenceIds)).toEqual([]);
  });

  it('names no employer whom the person does not want named', () => {
    const record = aRecord();
    const experience = record.experience.map((one) => ({
      ...one,
      employer: 'A workshop',
      showEmployer: false,
    }));
    const shared = recordForSharing({ ...record, experience }, recordSections);
    expect(shared.experience.map(({ employer }) => employer)).toEqual(
      shared.experience.map(() => ''),
    );
  });

  it('names nobody whom the centre may ask', () => {
    const record = aRecord();
    const contact = { name: 'Scuola Prova', country: 'IT' };
    const evidence = record.evidence.map((one) => ({ ...one, contact }));
    const shared = recordForSharing({ ...record, evidence }, recordSections);
    expect(shared.evidence.length).toBeGreaterThan(0);
    expect(JSON.stringify(shared)).not.toContain('Scuola Prova');
  });

  it('is empty when nothing is chosen', () => {
    const record = aRecord();
    const language = record.profile.voice.language;
    expect(recordForSharing(record, [])).toEqual(emptyRecord(language));
    expect(filledSections(recordForSharing(record, []))).toEqual([]);
  });

  it.each(recordSections)('holds only %s when only that is chosen', (section) => {
    const filled = filledSections(recordForSharing(aRecord(), [section]));
    expect(filled.filter((one) => one !== section)).toEqual([]);
  });
});
