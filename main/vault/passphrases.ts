// New passphrases: drawn by chance from lists of words, and checked against what everybody tries first. Both
// kinds of list are shipped files (resources/passphrases/README.md), read when they are first needed.
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';
import { passphraseProblem } from '../../shared/domain/passphrase/passphrase-problem.ts';
import { AppError } from '../../shared/wire.ts';

/** What a drawn passphrase is worth at least: five words of a list of 7,776 are 64.6 bits, six of 2,048 are 66. */
export const LEAST_BITS = 64;

/** Arabic has no list of a fit licence; passphrases are typed in Latin letters there (docs/adr/0011). */
const listOf: Readonly<Record<InterfaceLanguage, string>> = {
  it: 'it',
  en: 'en',
  fr: 'fr',
  es: 'es',
  de: 'de',
  ar: 'en',
};

export interface Passphrases {
  /** Gives words drawn by chance, with one space between two. */
  suggest(language: InterfaceLanguage): Promise<string>;
  /**
   * Lets a sound passphrase pass; `names` are the centre's and those of its operators.
   *
   * @throws AppError `invalid-input` / `too-short`, `passphrase-common`, `passphrase-repeats` or
   *   `passphrase-is-a-name`
   */
  assertSound(passphrase: string, names: readonly string[]): Promise<void>;
}

/** Gives what makes and checks new passphrases, by the files in the folder of shipped files. */
export function createPassphrases(resourcesFolder: string): Passphrases {
  let common: ReadonlySet<string> | null = null;

  async function read(name: string): Promise<string[]> {
    const text = await readFile(path.join(resourcesFolder, 'passphrases', `${name}.txt`), 'utf8');
    return text.split('\n').filter((line) => line !== '');
  }

  return {
    suggest: async (language) => {
      const words = await read(listOf[language]);
      return Array.from(
        { length: wordCount(words.length) },
        () => words[randomInt(words.length)] ?? '',
      ).join(' ');
    },

    assertSound: async (passphrase, names) => {
      common ??= new Set(await read('common'));
      const known = common;
      const problem = passphraseProblem(passphrase, { names, isCommon: (it) => known.has(it) });
      if (problem !== null) throw new AppError('invalid-input', problem);
    },
  };
}

/** Gives how many words of a list of this size make {@link LEAST_BITS}. */
export function wordCount(listed: number): number {
  return Math.ceil(LEAST_BITS / Math.log2(listed));
}
