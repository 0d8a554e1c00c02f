/** Points at words that do not belong into an audit of competences. It warns and knows nothing for sure. */
import { splitWords } from './split-words.ts';
import { wordTopics } from '../../contract/word-list.ts';
import type { WordList, WordTopic } from '../../contract/word-list.ts';
import { indexPatterns } from './word-patterns.ts';

export interface SensitiveWord {
  /** As it was typed. */
  readonly word: string;
  readonly topic: WordTopic;
}

export type FindSensitiveWords = (text: string) => SensitiveWord[];

/**
 * Gives a function that finds the words of all lists at once: people write in several languages, in one
 * field too. It names each word once, in the order of the text, and keeps nothing.
 */
export function createFindSensitiveWords(lists: readonly WordList[]): FindSensitiveWords {
  const telling = indexPatterns(
    lists.flatMap(({ topics }) =>
      wordTopics.flatMap((topic) => topics[topic].map((entry) => ({ entry, meaning: topic }))),
    ),
  );
  const harmless = indexPatterns(
    lists.flatMap(({ unless }) => unless.map((entry) => ({ entry, meaning: null }))),
  );
  return (text) => {
    const words = splitWords(text);
    const found = telling.find(words);
    if (found.length === 0) return [];
    const excused = harmless.find(words);
    const named = new Map<string, SensitiveWord>();
    let covered = 0;
    // The longest first where several begin at one word.
    for (const { from, to, meaning } of found.sort(
      (one, other) => one.from - other.from || other.to - one.to,
    )) {
      if (from < covered || excused.some((one) => one.from < to && from < one.to)) continue;
      covered = to;
      const word = text.slice(words[from]?.start, words[to - 1]?.end);
      const key = `${meaning} ${word.toLowerCase()}`;
      if (!named.has(key)) named.set(key, { word, topic: meaning });
    }
    return [...named.values()];
  };
}
