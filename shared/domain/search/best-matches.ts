/** The best answers to what somebody typed, in an order that does not jump about while they type on. */
import type { MatchRank } from './rank-match.ts';

export interface Match<T> {
  readonly rank: MatchRank;
  /** The folded name: equal ranks stand in its order. */
  readonly name: string;
  readonly item: T;
}

/** How many answers are given at most, and how many of them are kept for groups. */
export const mostMatches = 20;
const leastForGroups = 5;

/** Sorts by rank, then by name; what came first stays first among equals. */
export function bestMatches<T>(matches: readonly Match<T>[], most: number): T[] {
  const compare = (one: Match<T>, other: Match<T>): number =>
    one.rank - other.rank || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
  return matches
    .toSorted(compare)
    .slice(0, most)
    .map(({ item }) => item);
}

/** Shares the places: many people must not push the groups out of sight, nor the other way round. */
export function sharePlaces(
  people: number,
  groups: number,
): { readonly people: number; readonly groups: number } {
  const forGroups = Math.min(groups, Math.max(leastForGroups, mostMatches - people));
  return { people: Math.min(people, mostMatches - forGroups), groups: forGroups };
}
