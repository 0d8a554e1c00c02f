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
import { aVoice, chapter, facts, printed, table } from './testing/outline-reading.ts';

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

describe('what is not shared', () => {
  it('never appears, and evidence takes its letter and number with it', () => {
    expect(printed(build())).not.toContain('Attestato riservato');
    expect(table(section('competences'))[0]?.slice(3)).toEqual(['–', 'O', 'T', '–', '–', '1, 2']);
    expect(table(section('learning'))[0]?.slice(3)).toEqual(['–', '–', '–', '–', 'S', '–']);
    expect(table(section('evidence')).map(([number]) => number)).toEqual(['1', '2']);
  });

  it('leaves an entry out of its section and of the count', () => {
    const kept = aRecord().competences.map((entry) => ({ ...entry, share: entry.id === anId(12) }));
    const outline = build({ competences: kept });
    expect(printed(outline)).not.toContain('Cucio orli e tasche.');
    expect(table(outline.blocks)[0]?.[0]).toBe('Che cosa so fare\u00A0(1)');
  });
});

describe('own words', () => {
  const own = aRecord().profile.voice;

  it('stand in their language, with the recorded translation and who made it', () => {
    expect(section('profile')).toEqual([
      {
        kind: 'own-words',
        words: { language: 'ar', text: own.text },
        translation: { language: 'it', text: own.translation },
        by: [{ language: 'it', text: 'Parole di Samira A., in ar · Traduzione: Nadir F.' }],
      },
    ]);
  });

  it('are not translated where nobody did, and say where the translator is unknown', () => {
    const { profile } = aRecord();
    const untranslated = { ...own, translation: '', translatedBy: '' };
    expect(section('profile', { profile: { ...profile, voice: untranslated } })).toMatchObject([
      { translation: null, by: [{ text: 'Parole di Samira A., in ar' }] },
    ]);
    const anonymous = { ...own, translatedBy: '' };
    expect(section('profile', { profile: { ...profile, voice: anonymous } })).toMatchObject([
      { by: [{ text: expect.stringContaining('non è indicato chi ha tradotto') }] },
    ]);
  });
});

describe('the competences', () => {
  it('put the person’s words first and strong, the translation, then the office’s term', () => {
    const found = section('competences').find((block) => block.kind === 'table');
    const cell = found?.kind === 'table' ? found.rows[0]?.cells[0] : undefined;
    expect(cell?.map(({ phrase, weight }) => [phrase.language, weight, phrase.text])).toEqual([
      ['ar', 'strong', 'أخيط الحاشية والجيوب.'],
      ['it', 'normal', 'Cucio orli e tasche.'],
      ['it', 'quiet', 'cucire capi di abbigliamento · ESCO'],
      ['it', 'quiet', 'in un piccolo laboratorio'],
    ]);
  });

  it('show both levels, a word where nothing was observed, and S where there is no evidence', () => {
    const rows = table(section('competences')).map((row) => row.slice(1));
    expect(rows).toEqual([
      ['C', 'B', '–', 'O', 'T', '–', '–', '1, 2'],
      ['B', 'n. o.', '–', '–', '–', '–', 'S', '–'],
    ]);
  });

  it('explain letters and levels on the table and name the translator once', () => {
    const blocks = section('competences');
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      legend: [
        {
          text: expect.stringMatching(
            /D\u00A0documento\u00A0visto.*Livelli:\u00A0A\u00A0con\u00A0aiuto.*n\.\u00A0o\.\u00A0=/u,
          ),
        },
      ],
    });
    expect(blocks.at(-1)).toMatchObject({ text: [{ text: 'Traduzione: Nadir F.' }] });
  });
});

describe('learning and experience', () => {
  it('say neutrally that a document cannot be requested', () => {
    expect(table(section('learning'))[0]?.slice(1, 3)).toEqual([
      '2025 / 60 ore',
      'non è possibile richiederlo',
    ]);
    expect(table(section('learning'))[0]?.[0]).toMatch(/\s· formazione\u00A0conclusa$/u);
  });

  it('name the sector instead of the employer, unless the person wants the name printed', () => {
    expect(printed(build())).not.toContain('Laboratorio Esempio');
    const card = (change: Partial<PersonRecord['experience'][number]>) => {
      const entries = aRecord().experience.map((entry) => ({ ...entry, ...change }));
      const { Dove: where, Settore: sector } = facts(
        section('experience', { experience: entries }),
      );
      return { where, sector };
    };
    const hidden = 'datore di lavoro non indicato / Cittafinta';
    expect(card({})).toEqual({ where: hidden, sector: 'sartoria' });
    expect(card({ sector: '' })).toEqual({ where: hidden, sector: undefined });
    expect(card({ showEmployer: true }).where).toBe('Laboratorio Esempio / Cittafinta');
    expect(card({ kind: 'family', employer: '', place: '' }).where).toBeUndefined();
  });

  it('give tasks, tools, autonomy and hours, and the evidence by its number', () => {
    expect(facts(section('experience'))).toMatchObject({
      Periodo: '2019 – circa 2023',
      Ore: '4000',
      Compiti: 'prendere le misure / cucire',
      Strumenti: 'macchina da cucire',
      Autonomia: 'senza aiuto',
      Prove: 'T, dichiarato da terzi: prova n.\u00A01',
    });
  });
});
