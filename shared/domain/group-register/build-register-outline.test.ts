import { describe, expect, it } from 'vitest';
import { shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { aRegisterContent } from '../../../tests/harness/builders/register-content.ts';
import { aVoice, facts, printed, table } from '../portfolio/testing/outline-reading.ts';
import { buildRegisterOutline } from './build-register-outline.ts';

const outline = buildRegisterOutline(aRegisterContent(), aVoice('it', shippedLabels('it')));

describe('the attendance register', () => {
  it('gives minutes by person and meeting, a dash for absence, a mark for what was caught up', () => {
    expect(table(outline.blocks)).toEqual([
      ['ESM-0001', 'Nome ESM-0001', '75 / 08/04', '120\u00A0R', '', '195 min'],
      ['ESM-0002', 'Nome ESM-0002 / fino al 2026-04-20', '60', '–', '', '60 min'],
      ['', 'Persone, recuperi compresi', '2', '1', '0', '255 min'],
    ]);
  });

  it('says the days of the meetings in the head, which stands on every page', () => {
    const found = outline.blocks.find((block) => block.kind === 'table');
    const heads = found?.kind === 'table' ? (found.headRows ?? []) : [];
    const said = heads.map(({ cells }) =>
      cells.map((cell) => cell.map(({ phrase }) => phrase.text)),
    );
    expect(said).toEqual([[[], ['Data'], ['07/04'], ['14/04'], ['21/04'], []]]);
  });

  it('has wide pages and one column for each meeting of the calendar, in its order', () => {
    expect(outline.landscape).toBe(true);
    const found = outline.blocks.find((block) => block.kind === 'table');
    const columns = found?.kind === 'table' ? found.columns : [];
    expect(columns.map(({ label }) => label[0].text)).toEqual([
      'Codice',
      'Nome',
      'I1',
      'G1',
      'G2',
      'Totale',
    ]);
  });

  it('tells of the group what a funder needs, and leaves out what is empty', () => {
    expect(facts(outline.blocks)).toEqual({
      Gruppo: 'Gruppo Prova',
      Centro: 'Centro Esempio',
      'Chi conduce il gruppo': 'Prova Centro',
      'Lingua degli incontri': 'it',
      Programma: 'Bilancio di gruppo, versione 1.0.0',
      Periodo: 'dal 2026-04-07 al 2026-04-21',
      'Patti di partecipazione': 'firmati e in vigore: 2 · esclusi perché senza: 1',
      'Data del registro': '2026-05-01',
    });
  });

  it('names in the properties of the file on what it stands', () => {
    expect(outline.basis).toBe(
      'Patti di partecipazione: firmati e in vigore: 2 · esclusi perché senza: 1',
    );
  });

  it('holds nothing of what people told, nor why somebody left', () => {
    expect(printed(outline)).not.toContain('nota di lavoro');
    expect(printed(outline)).not.toContain('moved');
  });
});
