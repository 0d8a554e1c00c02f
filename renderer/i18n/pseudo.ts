/**
 * Words that look foreign and stay readable, made from English while one develops: accents show where a
 * font lacks them, length shows what is cut, brackets show where a sentence was put together from pieces.
 */

/** Each letter and what stands in its place. */
const pairs =
  'aàbƀcçdđeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞRŔSŠTŢUÛVṼWŴYÝZŽ';
const accented = new Map((pairs.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]));

/** What must reach i18next unchanged: placeholders, nested keys and tags. */
const kept = /(\{\{.*?\}\}|\$t\(.*?\)|<\/?[^<>]*>)/gu;

const growth = 0.4;
const filler = 'one two three four five six seven eight nine ten';

export type PseudoDirection = 'ltr' | 'rtl';

/** Gives a text accented, in brackets and two fifths longer; from right to left it also runs the other way. */
export function pseudoText(text: string, direction: PseudoDirection = 'ltr'): string {
  const pieces = text.split(kept);
  const letters = pieces.filter((_, index) => index % 2 === 0).join('').length;
  const longer = filler.repeat(Math.ceil((letters * growth) / filler.length));
  const tail = longer.slice(0, Math.ceil(letters * growth)).trim();
  const written = pieces.map((piece, index) => (index % 2 === 0 ? accent(piece) : piece)).join('');
  const body = `${written}${tail === '' ? '' : ` ${tail}`}`;
  return direction === 'rtl' ? `\u202E[${body}]\u202C` : `[${body}]`;
}

/** Does it to every text of a file of words, whatever its depth. */
export function pseudoWords<T>(words: T, direction: PseudoDirection = 'ltr'): T {
  const change = (value: unknown): unknown =>
    typeof value === 'string'
      ? pseudoText(value, direction)
      : Object.fromEntries(
          Object.entries(value as object).map(([key, inner]) => [key, change(inner)]),
        );
  return change(words) as T;
}

function accent(text: string): string {
  return Array.from(text, (letter) => accented.get(letter) ?? letter).join('');
}
