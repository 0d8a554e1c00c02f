// Writes small .xlsx files for tests, by hand, so that a test decides every byte of them.
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A cell: text, a number, a day as Excel counts it, or a formula with the value stored beside it. */
export type TestCell =
  | string
  | number
  | null
  | { readonly serial: number }
  | { readonly formula: string; readonly stored: string };

/** How the workbook differs from what Excel writes by default. */
export interface WorkbookOptions {
  /** Counts days from 1904, as Excel for Mac did. */
  readonly since1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Gives a workbook with these rows on its first sheet and nothing on a second one. */
export async function makeWorkbook(
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  return await zipParts(workbookXml(rows, options));
}

/** Gives the parts of such a workbook by name. */
export function workbookXml(
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions = {},
): Record<string, string> {
  const texts = rows.flat().filter((cell) => typeof cell === 'string');
  const numbers = new Map(texts.map((text, at) => [text, at]));
  const sheet = rows.map((row, at) => rowXml(row, at + 1, numbers)).join('');
  return { ...workbookParts(options), ...sheetParts(sheet, texts) };
}

/** Gives a workbook whose first sheet holds this XML inside `sheetData`, right or wrong. */
export async function makeWorkbookOf(sheetData: string): Promise<Uint8Array> {
  return await zipParts({ ...workbookParts({}), ...sheetParts(sheetData, ['name', 'languages']) });
}

/** Gives a zip of these texts by name. */
export async function zipParts(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text));
  return await writer.close();
}

function workbookParts(options: WorkbookOptions): Record<string, string> {
  const epoch = options.since1904 === true ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${epoch}<sheets><sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}

function sheetParts(sheetData: string, texts: readonly string[]): Record<string, string> {
  const strings = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return {
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${String(texts.length)}" uniqueCount="${String(texts.length)}">${strings.join('')}</sst>`,
  };
}

function rowXml(
  row: readonly TestCell[],
  number: number,
  numbers: ReadonlyMap<string, number>,
): string {
  const cells = row.map((cell, at) =>
    cellXml(cell, `${String.fromCharCode(65 + at)}${String(number)}`, numbers),
  );
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

function cellXml(cell: TestCell, address: string, numbers: ReadonlyMap<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${address}" t="s"><v>${String(numbers.get(cell))}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if ('serial' in cell) return `<c r="${address}" s="1"><v>${String(cell.serial)}</v></c>`;
  const { formula, stored } = cell;
  return `<c r="${address}" t="str"><f>${escapeXml(formula)}</f><v>${escapeXml(stored)}</v></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
