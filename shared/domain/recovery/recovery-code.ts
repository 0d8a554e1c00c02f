/**
 * The code of a recovery sheet: the characters of an age identity (Bech32, BIP 173), read back from paper as people type
 * them. A wrong character is located, never corrected: BIP 173 asks for that, and the paper is at hand.
 */
import { westernDigits } from '../text/western-digits.ts';

/** What stands before the code in the identity that `age` reads. */
export const IDENTITY_PREFIX = 'AGE-SECRET-KEY-1';
export const CODE_LENGTH = 58;
const GROUP_LENGTH = 4;
const RETYPED_GROUPS = 2;

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
/** Not in the alphabet, so whoever types one of these has read the other. */
const MISREAD: Readonly<Record<string, string>> = { o: '0', i: 'l', 1: 'l', b: '8' };

export type RecoveryCode =
  | { readonly kind: 'sound'; readonly identity: string }
  /** Too few or too many characters. */
  | { readonly kind: 'length'; readonly count: number }
  /** One character, or two that changed places, in this group (counted from 1). */
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'checksum' };

/** Gives the groups of four in which an identity is printed, in capitals. */
export function recoveryGroups(identity: string): string[] {
  const code = identity.slice(IDENTITY_PREFIX.length).toUpperCase();
  return code.match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'gu')) ?? [];
}

/** Gives the characters of the last two groups, as {@link plainCharacters} gives what was typed. */
export function recoveryEnding(identity: string): string {
  return recoveryGroups(identity).slice(-RETYPED_GROUPS).join('').toLowerCase();
}

/** Gives what was typed without spaces, line breaks and dashes, in lower case, misread characters put right. */
export function plainCharacters(typed: string): string {
  return westernDigits(typed.normalize('NFKC').toLowerCase())
    .replace(/[^a-z0-9]/gu, '')
    .replace(/[oi1b]/gu, (character) => MISREAD[character] ?? character);
}

/** Reads a code as it was typed, with or without what `age` puts before it. */
export function readRecoveryCode(typed: string): RecoveryCode {
  const plain = plainCharacters(typed);
  // The prefix as plainCharacters gives it: its 1 has become an l.
  const code = plain.length > CODE_LENGTH ? plain.replace(/^agesecretkeyl/u, '') : plain;
  if (code.length !== CODE_LENGTH) return { kind: 'length', count: code.length };
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  if (isSound(values)) return { kind: 'sound', identity: IDENTITY_PREFIX + code.toUpperCase() };
  const place = misplacedAt(values);
  return place === null
    ? { kind: 'checksum' }
    : { kind: 'group', group: Math.floor(place / GROUP_LENGTH) + 1 };
}

const PREFIX_VALUES = ((): readonly number[] => {
  const letters = Array.from(IDENTITY_PREFIX.slice(0, -1).toLowerCase(), (letter) =>
    letter.charCodeAt(0),
  );
  return [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)];
})();

function isSound(values: readonly number[]): boolean {
  let sum = 1;
  for (const value of [...PREFIX_VALUES, ...values]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ff_ffff) << 5) ^ value;
    GENERATOR.forEach((word, bit) => {
      if (((top >> bit) & 1) === 1) sum ^= word;
    });
  }
  return sum === 1;
}

/**
 * The code has a minimum distance of five, so what one changed character or one exchange of neighbours explains,
 * nothing else as small does.
 */
function misplacedAt(values: readonly number[]): number | null {
  for (const [place, value] of values.entries()) {
    for (let other = 0; other < ALPHABET.length; other += 1) {
      if (other !== value && isSound(values.with(place, other))) return place;
    }
    const next = values[place + 1];
    if (next === undefined || next === value) continue;
    if (isSound(values.with(place, next).with(place + 1, value))) return place;
  }
  return null;
}
