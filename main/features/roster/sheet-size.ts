// Holds the sheets of a workbook to a size before they are opened: the reader behind this fills every
// gap with empty cells, so that one cell at the far end of a tiny file would take all memory.

/** More rows than any list of people, with room for rows that only have a colour. */
const maxFilledRows = 20_000;
const maxFilledColumns = 256;
/** The size of an Excel sheet. */
const maxRowNumber = 1_048_576;

// A tag with its attributes; quotes hide a ">" inside them.
const tag = /<(?:[^\s<>:/]+:)?(row|c)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gu;
const start = /<(?:[^\s<>:/]+:)?(?:row|c)(?=[\s/>])/gu;
const address = /(?:^|[\s"'])(?:[^\s=:"']+:)?r\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * Gives why a part of a workbook must not be opened, or null when it may. `odd` stands for markup
 * that no spreadsheet program writes and that could hide an address from this check.
 */
export function sheetProblem(xml: string): 'too-many-rows' | 'odd' | null {
  if (!/<(?:[^\s<>:/]+:)?sheetData[\s/>]/u.test(xml)) return null;
  if (xml.includes('<!')) return 'odd';
  let tags = 0;
  for (const [, name = '', attributes = ''] of xml.matchAll(tag)) {
    tags += 1;
    const found = [...attributes.matchAll(address)].map((match) => match[1] ?? match[2] ?? '');
    const problem = found.length > 1 ? 'odd' : addressProblem(name, attributes, found[0]);
    if (problem !== null) return problem;
  }
  return tags === [...xml.matchAll(start)].length ? null : 'odd';
}

function addressProblem(
  name: string,
  attributes: string,
  text: string | undefined,
): 'too-many-rows' | 'odd' | null {
  if (text === undefined) return null;
  const match = (name === 'row' ? /^()(\d{1,7})$/u : /^([A-Z]{1,3})(\d{1,7})$/u).exec(text);
  if (match === null) return 'odd';
  const [, letters = '', digits = ''] = match;
  const row = Number(digits);
  if (row > maxRowNumber) return 'odd';
  if (name === 'row' || attributes.trimEnd().endsWith('/')) return null;
  if (columnNumber(letters) > maxFilledColumns) return 'odd';
  return row > maxFilledRows ? 'too-many-rows' : null;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
