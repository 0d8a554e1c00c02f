import { describe, expect, it } from 'vitest';
import {
  aPortfolioContent,
  aRecord,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import { recordSections } from '../../contract/record.ts';
import type { PersonRecord } from '../../contract/record.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { buildPortfolioOutline } from './build-portfolio-outline.ts';
import { buildShortPortfolio } from './build-short-portfolio.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import { frameValues } from './portfolio-frame.ts';
import { aVoice, chapter, chapters, facts, printed, table } from './testing/outline-reading.ts';

const itLabels = shippedLabels('it');
const italian = aVoice('it', itLabels);
const build = (change: Partial<PortfolioContent> = {}) =>
  buildPortfolioOutline(aPortfolioContent(change), { main: italian, second: null });

describe('a portfolio', () => {
  it('numbers its sections in the order of a reader', () => {
    expect(chapters(build())).toEqual([
      '1 Come leggere questo documento',
      '2 Chi sono',
      '3 Lingue',
      '4 Che cosa so fare',
      '5 Che cosa ho imparato e dove',
      '6 Lavori ed esperienze',
      '7 Elenco delle prove',
      '8 Interessi, valori, disponibilità',
      '9 Il mio progetto',
      '10 I miei prossimi passi',
      '11 Le mie osservazioni e le firme',
      '12 Come verificare questo documento',
      '13 Per chi riceve questo documento',
    ]);
  });

  it('names title, person, reference, version, centre and day on every page', () => {
    expect(build().running).toEqual({
      headStart: 'Portfolio di competenze · Samira A.',
      headEnd: 'ESM-0007, versione 2',
      footStart: 'Centro Esempio · 2026-06-12',
      pageOf: 'pagina {page} di {pages}',
    });
  });

  it('says on every page that it is partial, beside its number', () => {
    const head = (outline: { running: { headEnd: string } }) => outline.running.headEnd;
    const content = aPortfolioContent({ partial: true, gaps: ['attendance'] });
    const words = { main: italian, second: null };
    expect(head(build(content))).toBe('ESM-0007, versione 2 · PARZIALE');
    expect(head(buildShortPortfolio(content, words))).toBe('ESM-0007, versione 2 · PARZIALE');
    // Turkish has a capital of its own for i, and a template takes the same values.
    const turkish = aVoice('tr', shippedLabels('tr'));
    expect(frameValues(content, turkish).version).toBe('2 · EKSİK');
    expect(frameValues(aPortfolioContent(), turkish).version).toBe('2');
  });

  it('prints the chosen sections only, and leaves no gap in the numbers', () => {
    const outline = build({ sections: ['profile', 'experience'] });
    expect(chapters(outline).slice(0, 4)).toEqual([
      '1 Come leggere questo documento',
      '2 Chi sono',
      '3 Lavori ed esperienze',
      '4 Le mie osservazioni e le firme',
    ]);
    expect(printed(outline)).not.toContain('Cucio orli e tasche.');
    expect(printed(outline)).not.toContain('non il venerdì');
  });

  it('marks sections with content that are not confirmed, and lists them before the signatures', () => {
    const { confirmations } = aRecord();
    const open = confirmations.filter(({ section }) => section !== 'competences');
    const outline = build({ record: aRecord({ confirmations: open }) });
    expect(chapters(outline).filter((heading) => heading.endsWith('!'))).toEqual([
      '4 Che cosa so fare !',
    ]);
    const lists = chapter(outline, 'Le mie osservazioni e le firme').filter(
      ({ kind }) => kind === 'list',
    );
    expect(lists.at(-1)).toMatchObject({ items: [[{ text: 'Che cosa so fare' }]] });
  });

  it('lists what was confirmed in the order of the document, in whichever order it was read', () => {
    const confirmations = aRecord().confirmations.toReversed();
    const outline = build({ record: aRecord({ confirmations }) });
    const [list] = chapter(outline, 'Le mie osservazioni e le firme').filter(
      ({ kind }) => kind === 'list',
    );
    const said = list?.kind === 'list' ? list.items.map(([{ text }]) => text.split(':')[0]) : [];
    expect(said).toEqual(recordSections.map((section) => itLabels.headings[section]));
  });

  it('leaves empty sections out, but says of each in a partial portfolio that it is empty', () => {
    const person = {
      ...aPortfolioContent().person,
      availability: [],
      availabilityNote: '',
      mayWorkFrom: null,
    };
    const empty = { record: emptyRecord('ar'), person };
    expect(chapters(build(empty))).toHaveLength(4);
    const partial = build({ ...empty, partial: true, gaps: ['attendance'] });
    // Which languages there are stands on the cover: only their levels are missing.
    const languages = 'Livelli non ancora raccolti: ar · it.';
    for (const section of recordSections) {
      const text = section === 'languages' ? languages : 'Non ancora raccolto.';
      expect(chapter(partial, itLabels.headings[section])).toMatchObject([{ text: [{ text }] }]);
    }
  });

  it('is signed only where something was read together and confirmed, and says so where it was not', () => {
    const { signatures, unsigned, copy } = itLabels.observations;
    const last = (record: PersonRecord) =>
      chapter(build({ record }), itLabels.headings.observations).slice(-2);
    expect(last(aRecord())).toMatchObject([
      { text: [{ text: `${signatures} ${copy}` }] },
      { kind: 'signatures' },
    ]);
    const unread = [aRecord({ confirmations: [] }), emptyRecord('ar')];
    for (const record of unread) {
      expect(last(record).at(-1)).toMatchObject({ text: [{ text: `${unsigned} ${copy}` }] });
      expect(printed(build({ record }))).not.toContain(itLabels.signatures.person);
    }
  });

  it('calls the method of a path that is not finished planned', () => {
    const about = (change: Partial<PortfolioContent>) =>
      Object.keys(facts(chapter(build(change), itLabels.headings.about)));
    expect(about({})).toEqual(expect.arrayContaining(['Metodo', 'Fasi']));
    const unfinished = about({ partial: true, gaps: ['attendance'] });
    expect(unfinished).toEqual(expect.arrayContaining(['Metodo previsto', 'Fasi previste']));
    expect(unfinished).not.toContain('Metodo');
  });

  it('says everything that is ours in both languages, and once where both say the same', () => {
    const words = { main: italian, second: aVoice('ar', shippedLabels('ar')) };
    const outline = buildPortfolioOutline(aPortfolioContent(), words);
    expect(outline).toMatchObject({ language: 'it', second: 'ar' });
    expect(outline.blocks[0]).toMatchObject({ title: [{ language: 'it' }, { language: 'ar' }] });
    expect(facts(chapter(outline, itLabels.headings.verification))['Data']).toBe('2026-06-12');
  });

  it('fills every placeholder', () => {
    const text = printed({ ...build(), running: { ...build().running, pageOf: '' } });
    expect(text).not.toMatch(/\{\w+\}/);
  });
});

describe('the cover', () => {
  it('counts entries by their strongest evidence', () => {
    expect(table(build().blocks)).toEqual([
      ['Che cosa so fare\u00A0(2)', '0', '1', '0', '0', '1'],
      ['Che cosa ho imparato e dove\u00A0(1)', '0', '0', '0', '0', '1'],
      ['Lavori ed esperienze\u00A0(1)', '0', '0', '1', '0', '0'],
    ]);
  });

  it('keeps the space before a count in Arabic, whose pattern has no letters', () => {
    const labels = shippedLabels('ar');
    const words = { main: aVoice('ar', labels), second: null };
    const [first] = table(buildPortfolioOutline(aPortfolioContent(), words).blocks);
    expect(first?.[0]).toBe(`${labels.headings.competences}\u00A0(2)`);
  });

  it('says in words what a partial portfolio lacks', () => {
    const outline = build({ partial: true, gaps: ['attendance', 'final-interview'] });
    const box = outline.blocks.find((block) => block.kind === 'box' && block.look === 'partial');
    expect(box).toMatchObject({
      paragraphs: [
        [{ text: itLabels.partial.mark }],
        [{ text: itLabels.partial.attendance }],
        [{ text: itLabels.partial['final-interview'] }],
      ],
    });
    expect(build().blocks.some((block) => block.kind === 'box' && block.look === 'partial')).toBe(
      false,
    );
  });

  it('tells of the path only what is known', () => {
    const path = { ...aPortfolioContent().path, meetingsHeld: 0, minutes: 0, language: '' };
    const rows = facts(build({ path: { ...path, firstDay: null, lastDay: null } }).blocks);
    expect(rows).toMatchObject({ Incontri: '0 su 12' });
    expect(Object.keys(rows)).not.toContain('Tempo dedicato');
    expect(Object.keys(rows)).not.toContain('Lingua degli incontri');
    expect(facts(build().blocks.slice(0, 2))).toMatchObject({
      Periodo: 'dal 2026-04-07 al 2026-06-12',
    });
  });
});

describe('the verification', () => {
  it('gives reference, version, day and what to compare, in groups of four', () => {
    expect(facts(chapter(build(), 'Come verificare questo documento'))).toEqual({
      Riferimento: 'ESM-0007',
      Versione: '2',
      Data: '2026-06-12',
      'Codice di controllo': '0123 4567 89ab cdef',
      'Numero di controllo del registro delle modifiche del centro': '412 · fedc ba98 7654 3210',
    });
  });
});
