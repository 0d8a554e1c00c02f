/** The word lists as they are shipped, and the sentences they are measured with. */
import { readFileSync } from 'node:fs';
import { WordList, wordTopics } from '../../shared/contract/word-list.ts';
import type { WordTopic } from '../../shared/contract/word-list.ts';
import { interfaceLanguages } from '../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../shared/contract/values.ts';

/** Sentences of fictional people, as an operator might type them. */
export interface Sentences {
  readonly innocent: readonly string[];
  readonly telling: Readonly<Record<WordTopic, readonly string[]>>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

export function readWordLists(): WordList[] {
  return interfaceLanguages.map((language) =>
    WordList.parse(readJson(`../../resources/guards/${language}.json`)),
  );
}

export function readSentences(language: InterfaceLanguage): Sentences {
  return readJson(`./sentences/${language}.json`) as Sentences;
}

/** Every telling sentence with what it tells of. */
export function tellingOf({ telling }: Sentences): { readonly text: string; topic: WordTopic }[] {
  return wordTopics.flatMap((topic) => telling[topic].map((text) => ({ text, topic })));
}

/** Every text in a JSON file of the project, however deep. */
export function textsIn(path: string): string[] {
  const collect = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(collect)
        : [];
  return collect(JSON.parse(readFileSync(path, 'utf8')));
}
