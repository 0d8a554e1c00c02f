// Cuts delimited text (a CSV or TSV file, or rows pasted from a spreadsheet) into cells. What the
// cells mean is decided in shared/domain/roster.
import Papa from 'papaparse';
import { headingScore } from '../../../shared/domain/roster/parse-roster-table.ts';
import { AppError } from '../../../shared/wire.ts';

/** A list as rows of cells, whatever it came from. */
export type RosterTable = readonly (readonly string[])[];

const delimiters = [';', '\t', ','] as const;

/** Half a character; no text from outside keeps one, and no cell that has one is ever stored. */
const brokenMark = '\uD800';

/** Rows to look at when the delimiter is chosen: the heading and some people. */
const sampleRows = 20;
/** Enough for a thousand people with blank lines between them; the rest is not even cut up. */
const maxRecords = 5000;

/**
 * Gives the cells of a text. Cells in quotes may hold delimiters and line breaks.
 *
 * Where the quotes of a text do not match, every line is a row, and cells with a quote are marked so
 * that their rows are refused: rows are never joined or split by a guess.
 *
 * @throws AppError `invalid-input` / `too-many-rows`.
 */
export function readDelimited(source: string): RosterTable {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const delimiter = chooseDelimiter(text);
  const parsed = cut(text, delimiter, maxRecords);
  const hasOddQuotes = parsed.errors.some(({ type }) => type === 'Quotes');
  const table = hasOddQuotes ? cutLiterally(text, delimiter) : parsed.data;
  if (table.length >= maxRecords) throw new AppError('invalid-input', 'too-many-rows');
  return table;
}

// The heading is what this program understands, so it tells the delimiter better than counting does:
// "ar, fr" in a cell is no reason to cut there.
function chooseDelimiter(text: string): string {
  const start = text.slice(0, 50_000);
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: headingScore(cut(start, delimiter, sampleRows).data),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function cut(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

function cutLiterally(text: string, delimiter: string): string[][] {
  const lines = text.split('\n', maxRecords);
  return lines.map((line) => line.split(delimiter).map(markQuote));
}

function markQuote(cell: string): string {
  return cell.includes('"') ? `${cell}${brokenMark}` : cell;
}
