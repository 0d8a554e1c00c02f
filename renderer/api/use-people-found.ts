/** Who of a list answers to the words typed: by code, name, group or language, however they are spelt. */
import { useMemo } from 'react';
import type { PersonSummary } from '../../shared/contract/people.ts';
import { foldText } from '../../shared/domain/languages/fold-text.ts';
import { useFormat } from '../i18n/use-format.ts';

/** Gives the people in whom all of `words` stands in one piece, in the order of the list; all when it is empty. */
export function usePeopleFound(
  people: readonly PersonSummary[],
  words: string,
): readonly PersonSummary[] {
  const format = useFormat();
  const wanted = foldText(words);
  const isSearched = wanted !== '';
  // Folded once, at the first letter: ten thousand names take longer to fold than to look through.
  const folded = useMemo(() => {
    if (!isSearched) return [];
    const languages = new Map<string, string>();
    const foldLanguage = (code: string) => {
      const known = languages.get(code) ?? foldText(format.language(code));
      languages.set(code, known);
      return known;
    };
    return people.map((person) => ({
      person,
      text: [
        foldText(`${person.code} ${person.preferredName} ${person.group?.name ?? ''}`),
        ...person.languages.map(foldLanguage),
      ].join(' '),
    }));
  }, [people, isSearched, format]);
  return useMemo(
    () =>
      wanted === ''
        ? people
        : folded.filter(({ text }) => text.includes(wanted)).map(({ person }) => person),
    [people, folded, wanted],
  );
}
