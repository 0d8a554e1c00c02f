/** Keeps a name or a path in one piece inside a sentence that is written the other way. */
const RIGHT_TO_LEFT_LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Gives the text between Unicode isolates when it holds letters of the other direction than the
 * sentence around it ("Nasrin H." in Arabic would else show its dot first), and as it is otherwise.
 */
export function isolate(text: string, around: 'ltr' | 'rtl'): string {
  const isOtherWay =
    around === 'ltr' ? RIGHT_TO_LEFT_LETTERS.test(text) : hasLeftToRightLetter(text);
  return isOtherWay ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}

const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * The same by marks instead of isolates, which Word does not know: the text between two marks of its own direction,
 * and one of the sentence's after it, so that a number that follows belongs to the sentence.
 */
export function inOrder(text: string, around: 'ltr' | 'rtl'): string {
  if (around === 'ltr')
    return RIGHT_TO_LEFT_LETTERS.test(text)
      ? `${RIGHT_TO_LEFT_MARK}${text}${RIGHT_TO_LEFT_MARK}${LEFT_TO_RIGHT_MARK}`
      : text;
  const isLatin = hasLeftToRightLetter(text) && !RIGHT_TO_LEFT_LETTERS.test(text);
  return isLatin ? `${LEFT_TO_RIGHT_MARK}${text}${LEFT_TO_RIGHT_MARK}${RIGHT_TO_LEFT_MARK}` : text;
}

function hasLeftToRightLetter(text: string): boolean {
  return Array.from(text).some(
    (character) => /\p{L}/u.test(character) && !RIGHT_TO_LEFT_LETTERS.test(character),
  );
}

/** Gives which way a line in an unknown language runs: as its first letter does, from left to right where it has none. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const first = Array.from(text).find((character) => /\p{L}/u.test(character));
  return first !== undefined && RIGHT_TO_LEFT_LETTERS.test(first) ? 'rtl' : 'ltr';
}
