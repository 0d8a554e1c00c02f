import { describe, expect, it } from 'vitest';
import {
  aPortfolioContent,
  aRecord,
  anId,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import type { PersonRecord } from '../../contract/record.ts';
import type { Block } from '../document/outline.ts';
import { buildPortfolioOutline } from './build-portfolio-outline.ts';
import type { DocumentLabels } from './document-labels.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import { aVoice, chapter, facts, table } from './testing/outline-reading.ts';

const itLabels = shippedLabels('it');
const words = { main: aVoice('it', itLabels), second: null };
const build = (record: Partial<PersonRecord> = {}, change: Partial<PortfolioContent> = {}) =>
  buildPortfolioOutline(aPortfolioContent({ record: aRecord(record), ...change }), words);

function section(
  heading: keyof DocumentLabels['headings'],
  record: Partial<PersonRecord> = {},
  change: Partial<PortfolioContent> = {},
): readonly Block[] {
  return chapter(build(record, change), itLabels.headings[heading]);
}

describe('the other sections', () => {
  it('say a day as both languages write it', () => {
    const arabic = { ...aVoice('ar', shippedLabels('ar')), day: (day: string) => `ar ${day}` };
    const blocks = buildPortfolioOutline(aPortfolioContent(), { ...words, second: arabic });
    const [row] = table(chapter(blocks, itLabels.headings.evidence));
    expect(row?.at(-1)).toMatch(/^(\S+) \/ ar \1$/u);
  });

  it('tell levels of languages, below A1 in words, and no basis where there is no level', () => {
    expect(table(section('languages'))).toEqual([
      ['ar / lingua madre', '–', '–', '–', '–', '–'],
      ['it', 'A2', 'A1', 'A2', 'sotto A1', 'test'],
    ]);
  });

  it('put availability beside the interests', () => {
    expect(facts(section('interests'))).toMatchObject({
      Disponibilità: 'mattina / non il venerdì',
      'Autorizzazione a lavorare dal': '2026-06-02',
    });
  });

  it('show only the projects that have a goal, and only the rows that say something', () => {
    const rows = table(section('projects'));
    expect(rows[0]).toEqual(['Che cosa', 'Riparazioni in una sartoria']);
    expect(rows.map(([aspect]) => aspect)).not.toContain('Ostacoli');
    expect(rows.at(-1)?.[1]).toBe('formazione qualificante / ricerca attiva del lavoro');
  });

  it('show the steps with their support and state', () => {
    const step = ['1', 'Colloquio al centro per l’impiego', 'ricerca attiva del lavoro'];
    expect(table(section('plan'))).toEqual([[...step, '2026-07-01', 'fissato']]);
  });

  it('ask an interpreter to sign only where there was one', () => {
    const places = (blocks: readonly Block[]) => {
      const last = blocks.at(-1);
      return last?.kind === 'signatures' ? last.places.length : 0;
    };
    expect(places(section('observations'))).toBe(3);
    const agreement = { agreement: null, consents: [] };
    const { profile } = aRecord();
    const plain = { ...profile, voice: profile.observations };
    expect(
      places(section('observations', { profile: plain, competences: [] }, { agreement })),
    ).toBe(2);
  });

  it('call the document what each receiving country calls it', () => {
    const found = section('receivers').find((block) => block.kind === 'table');
    const names = found?.kind === 'table' ? found.rows.map(({ cells }) => cells[1]?.[0]) : [];
    expect(names.map((line) => line?.phrase.language)).toEqual(['de', 'fr', 'es']);
  });

  it('tell where an imported record came from, and nothing of a withdrawn agreement', () => {
    const { person, path, agreement } = aPortfolioContent();
    const provenance = {
      centreName: 'Altro Centro',
      country: 'DE',
      reference: 'ALT-0001',
      bundleId: anId(50),
      fingerprint: 'x',
      importedAt: '2026-05-01T08:00:00.000Z',
      path,
    };
    const left = { ...agreement.agreement, withdrawnOn: '2026-05-05' };
    const rows = facts(
      section(
        'about',
        {},
        {
          person: { ...person, provenance },
          agreement: { agreement: left as typeof agreement.agreement, consents: [] },
        },
      ),
    );
    expect(rows['Dati arrivati da']).toBe('Altro Centro, riferimento ALT-0001');
    expect(rows['Patto di partecipazione']).toBeUndefined();
  });
});
