/** Where a line of a document may not end: inside of what is read as one. */

const SPACE = '\u00A0';
export const noBreakHyphen = '\u2011';

/** Words of every language of documents that a number or a letter belongs to: "Article 6", "lettera e", "المادة 6". */
const places = [
  ...['Article', 'articolo', 'artículo', 'Artikel', 'стаття', 'madde', 'qodobka'],
  ...['المادة', 'مادهٔ', 'آرٹیکل', 'ዓንቀጽ', 'অনুচ্ছেদ'],
  ...['paragrafo', 'paragraphe', 'apartado', 'Absatz', 'الفقرة', 'بند', 'پیرا'],
  ...['point', 'lettera', 'letra', 'Buchstabe', 'البند', 'حرف', 'شق', 'section', '§'],
].join('|');
const placed = new RegExp(
  `(?<![\\p{L}\\p{M}])(${places}) (?=\\d|\\(?[\\p{L}]\\p{M}*\u0640?(?![\\p{L}\\p{M}]))`,
  'giu',
);
/** "12 months": a short number and the word that it counts; not the 6 of "Article 6 of it", but the whole of "§ 14 BQFG". */
const counted = /(?<![\p{L}\d.,/:-]|[^§]\u00A0)(\d{1,3}) (?=\p{L}{1,10}(?!\p{L}))/gu;
/** "Samira A.", "point a)": a single letter and the word that it belongs to. */
const single = /(?<=[\p{L}\d]) (?=\p{Lu}\.(?:[\s,;:)]|$)|\p{Ll}\))/gu;
/** "у центрі": a word of one Cyrillic letter goes with the next one. */
const leading = /(?<![\p{L}\p{M}’'])([авзійоу]) (?=\p{L})/giu;
/** "peut-être", "ENIC-NARIC": short words with a hyphen. Long ones may break there: a narrow column has no other place. */
const hyphened = /(?<![\p{L}\d-])\p{L}{2,8}-\p{L}{2,8}(?![\p{L}\d-])/gu;

/** Gives the text with spaces and hyphens that do not break; other programs read the same out of it. */
export function unbroken(text: string): string {
  // A single word is looked at a thousand times in one document.
  if (!/[ -]/u.test(text)) return text;
  return text
    .replace(placed, `$1${SPACE}`)
    .replace(counted, `$1${SPACE}`)
    .replace(single, SPACE)
    .replace(leading, `$1${SPACE}`)
    .replace(hyphened, (word) => word.replace('-', noBreakHyphen));
}
