/** The legends above the tables: what the letters and the levels mean, in one line each. */
import { Level } from '../../contract/record.ts';
import type { Phrases } from '../document/outline.ts';
import { colon, fullStop } from '../text/sentence-marks.ts';
import { evidenceLetters } from './evidence-letters.ts';
import { joined, onOneLine, say } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';

/** A line may end after it, and does not begin with it. */
export const between = `${joined}· `;

/** Letters only, for tables without levels. A letter parted from its meaning would be read with the next one. */
export function evidenceLegend(words: OutlineWords): Phrases {
  return say(words, lettersText);
}

/** Letters, then levels, with what stands where the centre has not observed. */
export function competenceLegend(words: OutlineWords): Phrases {
  return say(
    words,
    (voice) => `${lettersText(voice)}${fullStop(voice.language)} ${levelsText(voice)}`,
  );
}

function lettersText({ language, labels: { legend, evidenceMeaning } }: Voice): string {
  const meanings = evidenceLetters.map((letter) =>
    onOneLine(`${letter} ${evidenceMeaning[letter]}`),
  );
  return `${legend.evidence}${colon(language)}${joined}${meanings.join(between)}`;
}

function levelsText({ language, labels: { legend, levelMeaning } }: Voice): string {
  const meanings = Level.options.map((level) => onOneLine(`${level} ${levelMeaning[level]}`));
  const notObserved = onOneLine(`${legend.notObservedShort} = ${legend.notObserved}`);
  return `${legend.levels}${colon(language)}${joined}${[...meanings, notObserved].join(between)}`;
}
