/** The word lists of all languages, read once: people write in several. */
import { WordList } from '../../shared/contract/word-list.ts';

let lists: Promise<WordList[]> | null = null;

/** Gives the lists as they are shipped; fails when one of them is none. */
export function loadWordLists(): Promise<WordList[]> {
  lists ??= import('./word-list-files.ts').then(({ wordListFiles }) =>
    wordListFiles.map((file) => WordList.parse(file)),
  );
  return lists;
}
