import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewPerson } from '../../../shared/contract/people.ts';
import { RosterPreview } from '../../../shared/contract/roster.ts';
import type { RosterSource } from '../../../shared/contract/roster.ts';
import { textProblem } from '../../../shared/domain/text/text-problem.ts';
import { AppError } from '../../../shared/wire.ts';
import { createRosterHandlers } from './roster.handlers.ts';
import { failureOf, fileSource, startRoster } from './testing/roster-fixture.ts';

const { service, stored } = startRoster(['Known Example']);

const sample = (name: string) =>
  readFile(new URL(`../../../resources/samples/${name}`, import.meta.url));

describe('the sample lists', () => {
  it.each(['roster.csv', 'roster.xlsx'])('give ten people without a problem: %s', async (name) => {
    const preview = await service.preview(fileSource(name, await sample(name)));
    expect(preview.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(preview.rows).toHaveLength(10);
    expect(preview.ignoredColumns).toEqual([]);
    for (const { person } of preview.rows) {
      expect(NewPerson.parse(person)).toEqual(person);
      expect(person?.arrivedOn).toMatch(/^202[56]-/);
    }
  });

  it('say the same as CSV and as a workbook', async () => {
    const [csv, workbook] = await Promise.all(
      ['roster.csv', 'roster.xlsx'].map(async (name) =>
        service.preview(fileSource(name, await sample(name))),
      ),
    );
    expect(workbook?.rows.map(({ person }) => person)).toEqual(
      csv?.rows.map(({ person }) => person),
    );
  });
});

describe('preview', () => {
  it('names people whom the vault has already', async () => {
    const preview = await service.preview({
      kind: 'text',
      text: 'name\tlanguages\n known  EXAMPLE\tar',
    });
    expect(preview.rows[0]?.problems).toEqual([{ column: 'name', reason: 'already-known' }]);
  });

  it.each(['list.xls', 'list.ods', 'list.pdf', 'list', 'csv'])(
    'refuses a file called %s',
    async (name) => {
      expect(await failureOf(service.preview(fileSource(name, 'name\nAmina')))).toBe(
        'invalid-input/not-a-spreadsheet',
      );
    },
  );

  it('judges two hundred rows of fifty columns in well under a second', async () => {
    const heading = ['name', 'languages', ...Array<string>(48).fill('notes')].join(';');
    const rest = Array<string>(48).fill('x'.repeat(80)).join(';');
    const lines = Array.from({ length: 200 }, (_, at) => `Person ${String(at)};ar, fr;${rest}`);
    const start = performance.now();
    const { rows } = await service.preview({ kind: 'text', text: [heading, ...lines].join('\n') });
    expect(rows.every(({ person }) => person !== null)).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('names a field of ten megabytes and reads the rows around it', async () => {
    const huge = `name;languages\nAmina;ar\n${'x'.repeat(10_000_000)};fr\nBeza;am`;
    const { rows } = await service.preview(fileSource('list.csv', huge));
    expect(rows.map(({ person }) => person?.preferredName)).toEqual(['Amina', undefined, 'Beza']);
    expect(rows[1]?.problems).toEqual([{ column: 'name', reason: 'too-long' }]);
    expect(JSON.stringify(rows).length).toBeLessThan(2000);
  });

  // Pieces of lists in any order come closer to a list than random letters do.
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('name', 'languages', 'arrived on', 'ar', 'fr', 'Amina', '2025-01-01', '-'),
    fc.constantFrom(
      ';',
      ',',
      '\t',
      '\n',
      '\r\n',
      '"',
      '=',
      '＝',
      '\uD800',
      '\u202E',
      '\0',
      '\uFEFF',
    ),
  );
  const texts = fc
    .array(pieces, { maxLength: 40 })
    .map((parts) => `name;languages;arrived on\n${parts.join('')}`);

  it('never fails but with a reason, and never gives a person whose text cannot be stored', async () => {
    const anyText = fc.oneof(texts, fc.string({ unit: 'binary' }));
    const property = fc.asyncProperty(anyText, async (text) => {
      return (await faultOf({ kind: 'text', text })) === null;
    });
    const run = await fc.check(property, { numRuns: 1000 });
    expect(fc.defaultReportMessage(run)).toBeUndefined();
  });

  it('stands any bytes as a file', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      texts.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
    );
    const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.txt', 'a');
    const property = fc.asyncProperty(bytes, names, async (content, name) => {
      return (await faultOf(fileSource(name, content))) === null;
    });
    const run = await fc.check(property, { numRuns: 500 });
    expect(fc.defaultReportMessage(run)).toBeUndefined();
  });
});

// What is wrong with the answer to this source, whatever the source is; null for nothing.
async function faultOf(source: RosterSource): Promise<string | null> {
  let rows: RosterPreview['rows'];
  try {
    rows = RosterPreview.parse(await service.preview(source)).rows;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'invalid-input' && error.reason !== undefined ? null : error.message;
  }
  for (const { person, problems } of rows) {
    if ((person === null) !== problems.length > 0) return 'a person and problems in one row';
    if (person === null) continue;
    if (textProblem(person.preferredName, false) !== null) return 'a text that cannot be stored';
    const parsed = NewPerson.parse(person);
    if (parsed.preferredName !== person.preferredName) return 'a name that the contract changes';
  }
  return null;
}

describe('import', () => {
  it('stores the people through the people feature and gives their ids', async () => {
    const handlers = createRosterHandlers(service);
    const preview = await handlers.preview({ kind: 'text', text: 'name;languages\nAmina;ar' });
    const people = preview.rows.flatMap(({ person }) => (person === null ? [] : [person]));
    expect(await handlers.import({ people })).toEqual({ ids: ['id-0'] });
    expect(stored).toEqual(people);
  });
});
