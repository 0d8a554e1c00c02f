/** Brings texts that people take for the same word to one spelling, for comparing only. */
import { westernDigits } from '../text/western-digits.ts';

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

/** Gives the text without case, accents, punctuation, invisible marks and surplus spaces, in western digits. */
export function foldText(text: string): string {
  return westernDigits(text)
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßıøđłæœðþٱىیےةہھەکںء]/gu, (letter) => sameLetters[letter] ?? letter)
    .replace(/\p{Cf}/gu, '')
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
