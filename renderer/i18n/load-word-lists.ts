/** The word lists of all languages, read once: people write in several. */
import { WordList } from '../../shared/contract/word-list.ts';

const files = import.meta.glob<unknown>('../../resources/guards/*.json', { import: 'default' });

let lists: Promise<WordList[]> | null = null;

/** Gives the lists as they are shipped; fails when one of them is none. */
export function loadWordLists(): Promise<WordList[]> {
  lists ??= Promise.all(Object.values(files).map(async (load) => WordList.parse(await load())));
  return lists;
}
