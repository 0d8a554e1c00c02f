/** Turns one row of a list into a person, or says everything that stands in the way. */
import type { NewPerson } from '../../contract/people.ts';
import type { RosterField, RosterProblem, RosterRow } from '../../contract/roster.ts';
import { parseLanguage } from '../languages/language-name.ts';
import type { LanguageTables } from '../languages/language-name.ts';
import { parseDay } from './parse-day.ts';
import { cellProblem, isBlank, isNotKnown, normaliseName, shownCell } from './roster-cell.ts';
import type { RosterColumns } from './roster-columns.ts';
import { parseAvailability, parseLiteracy, splitCell } from './roster-words.ts';

/** What a row is judged against. */
export interface RosterContext {
  readonly columns: RosterColumns;
  /** Number of columns that have a heading; cells beyond it show that the row has slipped. */
  readonly width: number;
  readonly languageTables: LanguageTables;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Says whether an earlier row has this normalised name. */
  readonly isInList: (normalisedName: string) => boolean;
  /** Says whether somebody in the vault has this normalised name. */
  readonly isKnown: (normalisedName: string) => boolean;
}

type Reason = RosterProblem['reason'];
type Outcome<T> = { readonly value: T } | { readonly reason: Reason };

/** What is asked for where somebody is entered by hand; a list that does not say it is taken all the same. */
const assumable = ['literacyFirstLanguage', 'literacyHostLanguage'] as const;

const maxName = 120;
const maxLanguages = 8;

/** Gives the row with every problem named; it has a person exactly when it has no problem. */
export function parseRosterRow(
  cells: readonly string[],
  line: number,
  context: RosterContext,
): RosterRow {
  const problems: RosterProblem[] = [];
  const shown = context.columns.used.map(({ index }) => shownCell(cells[index] ?? ''));
  const take = <T>(column: RosterField, read: (cell: string) => Outcome<T>, fallback: T): T => {
    const outcome = readCell(cellOf(cells, context.columns, column), column, read, fallback);
    if ('value' in outcome) return outcome.value;
    problems.push({ column, reason: outcome.reason });
    return fallback;
  };
  if (cells.slice(context.width).some((cell) => cell.trim() !== '')) {
    problems.push({ column: 'row', reason: 'too-many-cells' });
  }
  const person: NewPerson = {
    preferredName: take('name', (cell) => readName(cell, context), ''),
    languages: take('languages', (cell) => readLanguages(cell, context.languageTables), []),
    literacyFirstLanguage: take('literacyFirstLanguage', readLiteracy, 'some'),
    literacyHostLanguage: take('literacyHostLanguage', readLiteracy, 'some'),
    arrivedOn: take<string | null>('arrivedOn', (cell) => readDay(cell, context.today), null),
    mayWorkFrom: null,
    availability: take('availability', readAvailability, []),
    availabilityNote: '',
  };
  const { literacyFirstLanguage, literacyHostLanguage, arrivedOn } = person;
  return {
    line,
    shown,
    read: { literacyFirstLanguage, literacyHostLanguage, arrivedOn },
    assumed: assumable.filter((field) => saysNothing(cellOf(cells, context.columns, field))),
    person: problems.length === 0 ? person : null,
    problems,
  };
}

/** Gives the cell of a field, empty where the list has no such column. */
export function cellOf(
  cells: readonly string[],
  columns: RosterColumns,
  field: RosterField,
): string {
  const column = columns.used.find((used) => used.field === field);
  return column === undefined ? '' : (cells[column.index] ?? '');
}

const saysNothing = (cell: string): boolean => isBlank(cell) || isNotKnown(cell);

function readCell<T>(
  cell: string,
  column: RosterField,
  read: (cell: string) => Outcome<T>,
  fallback: T,
): Outcome<T> {
  // A tab or a return before a name is a known way to smuggle a formula past a check like this.
  if (column === 'name' && /^[\t\r]/u.test(cell)) return { reason: 'formula' };
  const isRequired = column === 'name' || column === 'languages';
  if (isRequired && isBlank(cell)) return { reason: 'required' };
  if (!isRequired && saysNothing(cell)) return { value: fallback };
  const reason = cellProblem(cell);
  return reason === null ? read(cell) : { reason };
}

function readName(cell: string, context: RosterContext): Outcome<string> {
  if (cell.includes('\t')) return { reason: 'hidden-characters' };
  const name = cell.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name.length > maxName) return { reason: 'too-long' };
  const normalised = normaliseName(name);
  // Punctuation alone, or marks without a letter, are nothing to call anybody by.
  if (normalised === '') return { reason: 'required' };
  if (context.isInList(normalised)) return { reason: 'twice-in-list' };
  return context.isKnown(normalised) ? { reason: 'already-known' } : { value: name };
}

function readLanguages(cell: string, tables: LanguageTables): Outcome<string[]> {
  const codes = new Set<string>();
  for (const part of splitCell(cell)) {
    const code = parseLanguage(part, tables);
    if (code === null) return { reason: 'language-unknown' };
    codes.add(code);
  }
  if (codes.size === 0) return { reason: 'required' };
  return codes.size > maxLanguages ? { reason: 'too-many' } : { value: [...codes] };
}

function readLiteracy(cell: string): Outcome<NewPerson['literacyFirstLanguage']> {
  const value = parseLiteracy(cell);
  return value === null ? { reason: 'literacy-unknown' } : { value };
}

function readDay(cell: string, today: string): Outcome<string | null> {
  const value = parseDay(cell, today);
  return value === null ? { reason: 'date-unclear' } : { value };
}

function readAvailability(cell: string): Outcome<NewPerson['availability']> {
  const value = parseAvailability(cell);
  return value === null ? { reason: 'availability-unknown' } : { value };
}
