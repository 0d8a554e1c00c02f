import { describe, expect, it } from 'vitest';
import { recogniseColumns } from './roster-columns.ts';

const all = [
  'name',
  'languages',
  'literacyFirstLanguage',
  'literacyHostLanguage',
  'arrivedOn',
  'availability',
];

describe('recogniseColumns', () => {
  it.each([
    'name;languages;reads first language;reads local language;arrived on;availability',
    'Nome*;Lingue;Legge la prima lingua;Legge italiano;Data di arrivo;Disponibilità',
    "Nom et prénom;Langues;Lit sa langue;Lit le français;Date d'arrivée (jj/mm/aaaa);Disponibilités",
    'Nombre;Idiomas;Lee su idioma;Lee español;Fecha de llegada;Disponibilidad',
    'Rufname;Sprachen;Liest Muttersprache;Liest Deutsch;Ankunft am;Verfügbarkeit',
    'الاسم;اللغات;يقرأ لغته;يقرأ اللغة المحلية;تاريخ الوصول;التوفر',
    'NAME:;Languages_spoken;literacy;READS HOST LANGUAGE;Arrival_Date;available',
  ])('recognises %s', (line) => {
    const { used, ignored } = recogniseColumns(line.split(';'));
    expect(used.map(({ field }) => field)).toEqual(all);
    expect(ignored).toEqual([]);
  });

  it('ignores what it does not know, and empty headings without a word', () => {
    const columns = recogniseColumns(['Religion', 'Name', '', 'Telefono', 'Lingue']);
    expect(columns.used).toEqual([
      { field: 'name', index: 1 },
      { field: 'languages', index: 4 },
    ]);
    expect(columns.ignored).toEqual([0, 3]);
  });

  it('takes the more telling of two columns for one field', () => {
    const columns = recogniseColumns(['Cognome', 'Nome', 'Nome preferito']);
    expect(columns.used).toEqual([{ field: 'name', index: 2 }]);
    expect(columns.ignored).toEqual([0, 1]);
  });

  it('looks at fifty columns and no further', () => {
    const many = [...Array<string>(50).fill('x'), 'name'];
    expect(recogniseColumns(many).used).toEqual([]);
  });
});
