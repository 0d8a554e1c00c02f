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
  ð: 'd',
  þ: 'th',
  // Arabic letters that are commonly typed for one another, and the Persian, Urdu and Kurdish keys for them.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ں: 'ن',
  // A hamza on its own is left out as often as it is typed.
  ء: '',
};

/** The noughts of the digits that our people write: Arabic, Persian and Urdu, Devanagari, Bengali. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6];

function toWesternDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const nought = noughts.find((first) => code >= first && code < first + 10);
  return nought === undefined ? digit : String(code - nought);
}

/** Gives the text without case, accents, punctuation, invisible marks and surplus spaces, in western digits. */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßıøđłæœðþٱىیےةہھەکںء]/gu, (letter) => sameLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹०-९০-৯]/gu, toWesternDigit)
    .replace(/\p{Cf}/gu, '')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
