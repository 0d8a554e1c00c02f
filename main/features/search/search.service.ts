/** Finds people and groups. Every query reads them anew: a list kept here could be out of date or outlive the vault. */
import type { Found } from '../../../shared/contract/search.ts';
import { foldText } from '../../../shared/domain/languages/fold-text.ts';
import { bestMatches, sharePlaces } from '../../../shared/domain/search/best-matches.ts';
import type { Match } from '../../../shared/domain/search/best-matches.ts';
import { rankMatch } from '../../../shared/domain/search/rank-match.ts';
import type { Searchable } from '../../../shared/domain/search/rank-match.ts';
import type { SearchRepository } from './search.repository.ts';

export type SearchService = ReturnType<typeof createSearchService>;

export function createSearchService({ searched }: { readonly searched: SearchRepository }) {
  return {
    async find(words: string): Promise<Found> {
      const wanted = foldText(words);
      if (wanted === '') return { people: [], groups: [], more: 0 };
      const people = matching(wanted, await searched.people(), (person) => ({
        name: foldText(person.preferredName),
        code: foldText(person.code),
        beside: person.groupName === null ? '' : foldText(person.groupName),
      }));
      const groups = matching(wanted, await searched.groups(), (group) => ({
        name: foldText(group.name),
        beside: foldText(group.room),
      }));
      const places = sharePlaces(people.length, groups.length);
      return {
        people: bestMatches(people, places.people),
        groups: bestMatches(groups, places.groups),
        more: people.length + groups.length - places.people - places.groups,
      };
    },
  };
}

function matching<T>(
  wanted: string,
  items: readonly T[],
  toSearchable: (item: T) => Searchable,
): Match<T>[] {
  return items.flatMap((item) => {
    const searchable = toSearchable(item);
    const rank = rankMatch(wanted, searchable);
    return rank === null ? [] : [{ rank, name: searchable.name, item }];
  });
}
