/** The legends above the tables: what the letters and the levels mean, in one line each. */
import { Level } from '../../contract/record.ts';
import type { Phrases } from '../document/outline.ts';
import type { DocumentLabels } from './document-labels.ts';
import { evidenceLetters } from './evidence-letters.ts';
import { say } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';

/** Letters only, for tables without levels. */
export function evidenceLegend(words: OutlineWords): Phrases {
  return say(words, ({ labels }) => lettersText(labels));
}

/** Letters, then levels, with what stands where the centre has not observed. */
export function competenceLegend(words: OutlineWords): Phrases {
  return say(words, ({ labels }) => `${lettersText(labels)}. ${levelsText(labels)}`);
}

function lettersText({ legend, evidenceMeaning }: DocumentLabels): string {
  const meanings = evidenceLetters.map((letter) => `${letter} ${evidenceMeaning[letter]}`);
  return `${legend.evidence}: ${meanings.join(' · ')}`;
}

function levelsText({ legend, levelMeaning }: DocumentLabels): string {
  const meanings = Level.options.map((level) => `${level} ${levelMeaning[level]}`);
  const notObserved = `${legend.notObservedShort} = ${legend.notObserved}`;
  return `${legend.levels}: ${[...meanings, notObserved].join(' · ')}`;
}
