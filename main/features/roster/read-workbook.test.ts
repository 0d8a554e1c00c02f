import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { sheetProblem } from './sheet-size.ts';
import { zipAsExcel } from './testing/excel-zip.ts';
import { makeWorkbook, makeWorkbookOf, workbookXml, zipParts } from './testing/make-workbook.ts';
import { failureOf, fileSource, startRoster } from './testing/roster-fixture.ts';

const { service } = startRoster();
const preview = (bytes: Uint8Array) => service.preview(fileSource('list.XLSX', bytes));
const refusal = (bytes: Uint8Array) => failureOf(preview(bytes));
const heading = ['name', 'languages', 'arrived on'];

describe('readWorkbook', () => {
  it('reads texts in any script, numbers, and days as days', async () => {
    const bytes = await makeWorkbook([
      heading,
      ['أمينة', 'العربية', { serial: 45965 }],
      ['Beza', 'አማርኛ', '05/11/2025'],
      [12, 'am', null],
    ]);
    expect(await readWorkbook(bytes)).toEqual([
      heading,
      ['أمينة', 'العربية', '2025-11-04'],
      ['Beza', 'አማርኛ', '05/11/2025'],
      ['12', 'am', ''],
    ]);
    const { rows } = await preview(bytes);
    expect(rows[0]?.person).toMatchObject({ languages: ['ar'], arrivedOn: '2025-11-04' });
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Rome'])(
    'gives the day of the cell in the time zone %s, with and without a time of day',
    async (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const cells = [{ serial: 45965 }, { serial: 45965.99 }, { serial: 45747 }];
        const [row] = await readWorkbook(await makeWorkbook([cells]));
        expect(row).toEqual(['2025-11-04', '2025-11-04', '2025-03-31']);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  it('knows the calendar that starts in 1904', async () => {
    const bytes = await makeWorkbook([[{ serial: 45965 - 1462 }]], { since1904: true });
    expect(await readWorkbook(bytes)).toEqual([['2025-11-04']]);
  });

  it('never evaluates a formula, and refuses a stored value that is one', async () => {
    const { rows } = await preview(
      await makeWorkbook([
        heading,
        [{ formula: 'HYPERLINK("http://x.invalid","Amina")', stored: 'Amina' }, 'ar'],
        [{ formula: 'CHAR(61)&"1+1"', stored: '=1+1' }, 'ar'],
        ['=HYPERLINK("http://x.invalid")', 'ar'],
        ['\tBeza', 'am'],
      ]),
    );
    expect(
      rows.map(({ person, problems }) => person?.preferredName ?? problems[0]?.reason),
    ).toEqual(['Amina', 'formula', 'formula', 'formula']);
    expect(JSON.stringify(rows[0])).not.toContain('HYPERLINK');
  });

  it('opens archives laid out as Excel lays them out', async () => {
    const bytes = zipAsExcel(workbookXml([heading, ['Amina', 'ar', { serial: 45965 }]]));
    expect((await preview(bytes)).rows[0]?.person?.arrivedOn).toBe('2025-11-04');
  });

  it('reads a list of a thousand people, and refuses one more', async () => {
    const list = (count: number) =>
      makeWorkbook([
        heading,
        ...Array.from({ length: count }, (_, at) => [`P ${String(at)}`, 'ar']),
      ]);
    expect((await preview(await list(200))).rows).toHaveLength(200);
    expect(await refusal(await list(201))).toBe('invalid-input/too-many-rows');
  });

  it('names a cell of ten megabytes', async () => {
    const bytes = await makeWorkbook([heading, [incompressible(10_000_000), 'ar']]);
    const { rows } = await preview(bytes);
    expect(rows[0]?.problems).toEqual([{ column: 'name', reason: 'too-long' }]);
  });
});

describe('hostile workbooks', () => {
  it('refuses a zip bomb before it unpacks it', async () => {
    const parts = workbookXml([heading]);
    const bomb = await zipParts({ ...parts, 'xl/media/a.xml': 'a'.repeat(25_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('invalid-input/unsafe-archive');
  });

  it.each([
    ['a row in the billions', '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'],
    ['a column beyond all sheets', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'],
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    ['an address in disguise', '<row r="&#49;000000000"><c r="A1"><v>1</v></c></row>'],
    ['an address behind a bracket', '<row spans=">" r="1000000000"/>'],
    ['an address in a namespace', '<é:row xmlns:é="x" r="1000000000"/>'],
    ['two addresses', '<row r="1" x:r="1000000000"/>'],
    ['a comment with a quote', '<!-- <row " --><row r="1000000000"/><row a="">'],
    ['an infinite number', '<row r="1e9"/>'],
  ])('refuses %s', async (_, xml) => {
    expect(await refusal(await makeWorkbookOf(xml))).toBe('invalid-input/unsafe-archive');
  });

  it('takes filled cells far below for too many rows', async () => {
    const xml = '<row r="900000"><c r="A900000"><v>1</v></c></row>';
    expect(await refusal(await makeWorkbookOf(xml))).toBe('invalid-input/too-many-rows');
  });

  it('lets coloured rows without content be', () => {
    const row = '<row r="1048576" spans="1:2"><c r="A1048576" s="1"/></row>';
    expect(sheetProblem(`<x:worksheet><x:sheetData>${row}</x:sheetData></x:worksheet>`)).toBeNull();
  });

  it('refuses what is no workbook', async () => {
    const workbook = await makeWorkbook([heading, ['Amina', 'ar']]);
    const garbage = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect(await refusal(garbage)).toBe('invalid-input/not-a-spreadsheet');
    expect(await refusal(new Uint8Array())).toBe('invalid-input/not-a-spreadsheet');
    expect(await refusal(await zipParts({ 'word/document.xml': '<w/>' }))).toBe(
      'invalid-input/not-a-spreadsheet',
    );
    expect(await refusal(await zipParts({ 'xl/workbook.xml': '<broken' }))).toBe(
      'invalid-input/not-a-spreadsheet',
    );
    expect(await refusal(workbook.subarray(0, workbook.length / 2))).toBe(
      'invalid-input/unsafe-archive',
    );
    expect(await refusal(Buffer.concat([Buffer.from('PK\u0003\u0004'), garbage]))).toBe(
      'invalid-input/unsafe-archive',
    );
  });
});

// Text that no compressor makes a hundred times smaller, so that it is no bomb.
function incompressible(length: number): string {
  let state = 1;
  const letters = Array.from({ length: length / 100 }, () => {
    state = (state * 48271) % 2147483647;
    return state.toString(36).padEnd(100, 'x');
  });
  return letters.join('');
}
