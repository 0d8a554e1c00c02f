// What a new passphrase must not be: short, or what others would try first. No other rule: composition rules make
// people choose worse. Pure.

/** The least for a passphrase that stands alone (NIST SP 800-63B-4). */
export const leastPassphraseCharacters = 15;

export type PassphraseProblem =
  | 'too-short'
  | 'passphrase-repeats'
  | 'passphrase-is-a-name'
  | 'passphrase-common';

export interface PassphraseSurroundings {
  /** The centre and whoever works there: what a colleague knows does not count as secret. */
  readonly names: readonly string[];
  /** Says whether a text, as {@link plainPassphrase} gives it, is among those that everybody tries. */
  readonly isCommon: (plain: string) => boolean;
}

/** What must be left, without spaces, when the names are taken out. */
const leastBesidesNames = 10;
/** A shorter piece of a name is a word like any other. */
const leastOfName = 4;
/** A piece written over and over is no longer than this. */
const longestPiece = 8;

/** Gives why a passphrase must not be set, or null. */
export function passphraseProblem(
  passphrase: string,
  { names, isCommon }: PassphraseSurroundings,
): PassphraseProblem | null {
  if (lengthOf(passphrase) < leastPassphraseCharacters) return 'too-short';
  const plain = plainPassphrase(passphrase);
  if (isRepetition(plain)) return 'passphrase-repeats';
  if (isCommon(plain)) return 'passphrase-common';
  const rest = withoutNames(plain, names);
  // A text that is short without any name in it is not short because of one.
  return rest !== plain && lengthOf(rest) < leastBesidesNames ? 'passphrase-is-a-name' : null;
}

/** Gives a passphrase without what makes no difference to somebody who guesses: capitals and spaces. */
export function plainPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

function withoutNames(plain: string, names: readonly string[]): string {
  return names
    .flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}\p{N}]+/u)])
    .map(plainPassphrase)
    .filter((part) => lengthOf(part) >= leastOfName)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), plain);
}

/** One piece over and over, the last perhaps cut short: `aaaa…`, `abcabc…`. */
function isRepetition(plain: string): boolean {
  const characters = Array.from(plain);
  for (let piece = 1; piece <= Math.min(longestPiece, characters.length / 2); piece += 1) {
    if (characters.every((character, index) => character === characters[index % piece])) {
      return true;
    }
  }
  return false;
}

/** In characters as people count them, not in code units. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
