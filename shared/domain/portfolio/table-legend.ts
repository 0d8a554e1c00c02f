/** The legends above the tables: what the letters and the levels mean, in one line each. */
import { Level } from '../../contract/record.ts';
import type { Phrases } from '../document/outline.ts';
import { evidenceLetters } from './evidence-letters.ts';
import { say } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';

/** Letters only, for tables without levels. */
export function evidenceLegend(words: OutlineWords): Phrases {
  return say(words, lettersText);
}

/** Letters, then levels, with what stands where the centre has not observed. */
export function competenceLegend(words: OutlineWords): Phrases {
  return say(words, (voice) => `${lettersText(voice)}. ${levelsText(voice)}`);
}

function lettersText({ language, labels: { legend, evidenceMeaning } }: Voice): string {
  const meanings = evidenceLetters.map((letter) => `${letter} ${evidenceMeaning[letter]}`);
  return `${legend.evidence}${colon(language)}${meanings.join(' · ')}`;
}

function levelsText({ language, labels: { legend, levelMeaning } }: Voice): string {
  const meanings = Level.options.map((level) => `${level} ${levelMeaning[level]}`);
  const notObserved = `${legend.notObservedShort} = ${legend.notObserved}`;
  return `${legend.levels}${colon(language)}${[...meanings, notObserved].join(' · ')}`;
}

/** French sets a space before it that does not break. */
function colon(language: string): string {
  return language === 'fr' ? '\u00A0: ' : ': ';
}
