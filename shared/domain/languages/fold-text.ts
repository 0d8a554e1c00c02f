/** Brings texts that people take for the same word to one spelling, for comparing only. */

// Latin accents and Arabic vowel signs go; the vowel signs of other scripts are letters and stay.
const accents = /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu;

const sameLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  // Arabic letters that are commonly typed for one another, and the Persian keys for two of them.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};

/** Gives the text without case, accents, punctuation, invisible marks and surplus spaces. */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßıøđłæœٱىیةک]/gu, (letter) => sameLetters[letter] ?? letter)
    .replace(/\p{Cf}/gu, '')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
