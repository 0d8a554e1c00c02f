import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../shared/contract/roster.ts';
import { decodeText } from './decode-text.ts';
import { readDelimited } from './read-delimited.ts';
import { failureOf, fileSource, startRoster } from './testing/roster-fixture.ts';

const { service } = startRoster();

async function rowsOf(content: Uint8Array | string): Promise<readonly RosterRow[]> {
  return (await service.preview(fileSource('list.csv', content))).rows;
}

const namesIn = (rows: readonly RosterRow[]) => rows.map(({ person }) => person?.preferredName);

describe('delimited text', () => {
  it.each([
    ['semicolons', 'name;languages\nAmina;ar, fr\nBeza;am, ti\n'],
    ['commas', 'name,languages\nAmina,"ar, fr"\nBeza,am; ti'],
    ['tabs', 'name\tlanguages\nAmina\tar, fr\nBeza\tam; ti'],
    ['a byte order mark', '\uFEFFname;languages\nAmina;ar, fr\nBeza;am, ti'],
    ['Windows line ends', 'name;languages\r\nAmina;ar, fr\r\nBeza;am, ti\r\n'],
    ['old Mac line ends', 'name;languages\rAmina;ar, fr\rBeza;am, ti'],
    ['mixed line ends', 'name;languages\r\nAmina;ar, fr\nBeza;am, ti\n\n'],
    ['quotes everywhere', '"name";"languages"\n"Amina";"ar, fr"\n"Beza";"am, ti"'],
    ['the separator line of Excel', 'sep=;\nname;languages\nAmina;ar, fr\nBeza;am, ti'],
  ])('is read with %s', async (_, text) => {
    const rows = await rowsOf(text);
    expect(namesIn(rows)).toEqual(['Amina', 'Beza']);
    expect(rows.map(({ person }) => person?.languages)).toEqual([
      ['ar', 'fr'],
      ['am', 'ti'],
    ]);
  });

  it('is read as Italian Excel writes it', async () => {
    const text =
      'Nome;Lingue;Legge la prima lingua;Legge italiano;Data di arrivo;Disponibilità;Note\r\n' +
      'Niccolò Esempio;tigrino, arabo;bene;un po\u2019;04/11/2025;mattina e sera;"stanza ""B"";\r\npiano 2"\r\n' +
      'José Esempio;spagnolo;no;no;05.11.2025;sempre;\r\n';
    const { rows, ignoredColumns } = await service.preview(
      fileSource('ospiti.CSV', encodeWestern(text)),
    );
    expect(ignoredColumns).toEqual(['Note']);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.map(({ person }) => person)).toMatchObject([
      {
        preferredName: 'Niccolò Esempio',
        languages: ['ti', 'ar'],
        literacyFirstLanguage: 'fluent',
        literacyHostLanguage: 'some',
        arrivedOn: '2025-11-04',
        availability: ['mornings', 'evenings'],
      },
      { preferredName: 'José Esempio', arrivedOn: '2025-11-05', literacyFirstLanguage: 'none' },
    ]);
  });

  it('keeps line breaks and delimiters that stand in quotes', () => {
    expect(readDelimited('name;languages\n"Amina\r\nDiallo; A.";ar')).toEqual([
      ['name', 'languages'],
      ['Amina\nDiallo; A.', 'ar'],
    ]);
  });

  it.each([
    ['never closed', 'name;languages\nAmina;ar\n"Beza;am\nChidi;ig'],
    ['followed by text', 'name;languages\nAmina;ar\n"Beza" B.;am\nChidi;ig'],
  ])('refuses only the row of a quote that is %s', async (_, text) => {
    const rows = await rowsOf(text);
    expect(namesIn(rows)).toEqual(['Amina', undefined, 'Chidi']);
    expect(rows[1]?.problems).toEqual([{ column: 'name', reason: 'broken-characters' }]);
  });

  it('refuses what nobody could have typed as a list', async () => {
    const refusal = (content: Uint8Array | string) => failureOf(rowsOf(content));
    expect(await refusal('')).toBe('invalid-input/no-heading');
    expect(await refusal('name;languages\n;\n')).toBe('invalid-input/no-rows');
    expect(await refusal(`name\n${'\n'.repeat(6000)}Amina`)).toBe('invalid-input/too-many-rows');
    expect(await refusal(`name\n${'Amina\n'.repeat(201)}`)).toBe('invalid-input/too-many-rows');
    expect(await refusal('PK\u0003\u0004 a zip')).toBe('invalid-input/not-a-spreadsheet');
    expect(await refusal('%PDF-1.7')).toBe('invalid-input/not-a-spreadsheet');
  });

  it('names rows with lone surrogates, overrides and formulas, and reads the others', async () => {
    const preview = await service.preview({
      kind: 'text',
      text: 'name;languages\nA\uD800;ar\nB\u202Ec;ar\n"=HYPERLINK(""http://x.invalid"")";ar\nDawit;ti',
    });
    expect(preview.rows.map(({ problems }) => problems[0]?.reason)).toEqual([
      'broken-characters',
      'hidden-characters',
      'formula',
      undefined,
    ]);
  });
});

describe('decodeText', () => {
  const text = 'name;languages\nأمينة;ar';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('takes the western Windows page only where UTF-8 is impossible', () => {
    expect(decodeText(encodeWestern('José 10 €'))).toBe('José 10 €');
    expect(decodeText(Buffer.from('José'))).toBe('José');
  });

  it.each([
    ['an Arabic Windows page', [0xc3, 0xe3, 0xed, 0xe4, 0xc9]],
    ['UTF-16 without a mark', [...Buffer.from('name', 'utf16le')]],
    ['half of a UTF-16 file', [0xff, 0xfe, 0x41]],
    ['bytes that no page has', [0x41, 0xe9, 0x20, 0x81]],
  ])('does not guess: %s', (_, bytes) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrow('invalid-input: not-utf8');
  });
});

// The few letters outside Latin-1 that these tests use.
function encodeWestern(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '\u2019': 0x92 };
  return new Uint8Array(Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0)));
}
