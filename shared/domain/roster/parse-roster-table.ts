/** Reads a whole list: finds its heading, then judges row by row. */
import type { RosterPreview, RosterRow } from '../../contract/roster.ts';
import type { LanguageTables } from '../languages/language-name.ts';
import { cellOf, parseRosterRow } from './parse-roster-row.ts';
import { normaliseName, shownCell } from './roster-cell.ts';
import { maxColumns, recogniseColumns } from './roster-columns.ts';
import type { RosterColumns } from './roster-columns.ts';

/** A list with more people than this is not a list of one centre. */
export const maxRows = 200;

/** Titles and dates often stand above the heading; further down nobody would look for it. */
const headingRows = 10;

/** What the rows are judged against. */
export interface RosterSurroundings {
  readonly languageTables: LanguageTables;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Says whether somebody in the vault has this normalised name. */
  readonly isKnown: (normalisedName: string) => boolean;
}

/** A preview, or why there is none. */
export type RosterOutcome =
  | { readonly ok: true; readonly preview: RosterPreview }
  | { readonly ok: false; readonly reason: 'no-heading' | 'no-rows' | 'too-many-rows' };

/** Gives the preview of a list. Rows are counted as the spreadsheet counts them, blank ones too. */
export function parseRosterTable(
  table: readonly (readonly string[])[],
  surroundings: RosterSurroundings,
): RosterOutcome {
  const heading = findHeading(table);
  if (heading === null) return { ok: false, reason: 'no-heading' };
  const body = [...table.entries()].filter(([at, row]) => at > heading.at && !isEmptyRow(row));
  if (body.length === 0) return { ok: false, reason: 'no-rows' };
  if (body.length > maxRows) return { ok: false, reason: 'too-many-rows' };
  const { columns, titles } = heading;
  const seen = new Set<string>();
  const context = {
    ...surroundings,
    columns,
    width: titles.findLastIndex((title) => title.trim() !== '') + 1,
    isInList: (name: string) => seen.has(name),
  };
  const rows = body.map(([at, row]): RosterRow => {
    const parsed = parseRosterRow(row, at + 1, context);
    seen.add(normaliseName(cellOf(row, columns, 'name').slice(0, 200)));
    return parsed;
  });
  const show = (index: number): string => shownCell(titles[index] ?? '');
  const preview = {
    columns: columns.used.map(({ field, index }) => ({ field, heading: show(index) })),
    rows,
    ignoredColumns: columns.ignored.map(show),
  };
  return { ok: true, preview };
}

/** Gives how many headings of the best heading row are understood; 0 when there is no name. */
export function headingScore(table: readonly (readonly string[])[]): number {
  return findHeading(table)?.columns.used.length ?? 0;
}

interface Heading {
  readonly at: number;
  readonly titles: readonly string[];
  readonly columns: RosterColumns;
}

function findHeading(table: readonly (readonly string[])[]): Heading | null {
  let looked = 0;
  for (const [at, row] of table.entries()) {
    if (isEmptyRow(row)) continue;
    const titles = row.slice(0, maxColumns);
    const columns = recogniseColumns(titles);
    if (columns.used.some(({ field }) => field === 'name')) return { at, titles, columns };
    looked += 1;
    if (looked === headingRows) return null;
  }
  return null;
}

function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
