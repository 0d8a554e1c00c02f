/** What the palette offers, and which of it answers what was typed. */
import { foldText } from '../../../shared/domain/languages/fold-text.ts';
import { matchRanks, rankMatch } from '../../../shared/domain/search/rank-match.ts';
import type { MatchRank } from '../../../shared/domain/search/rank-match.ts';
import type { ShortcutId } from '../shortcuts.ts';

/** In the order in which they stand when they fit equally well. */
export const paletteSections = ['people', 'groups', 'here', 'go', 'do', 'window'] as const;
export type PaletteSection = (typeof paletteSections)[number];

export interface PaletteItem {
  readonly id: string;
  readonly section: PaletteSection;
  readonly label: string;
  /** True when the label is somebody's name. */
  readonly person?: boolean;
  /** Stands beside the label: a code, a room, a group. */
  readonly detail?: string;
  /** True when the detail is somebody's name. */
  readonly detailIsPerson?: boolean;
  readonly shortcut?: ShortcutId;
  /** Other words that it is found by. */
  readonly alsoFoundBy?: string;
  /** Offered only to who types for it: there are too many of its kind. */
  readonly onlyWhenTyped?: boolean;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly section: PaletteSection;
  readonly items: readonly PaletteItem[];
}

/** Gives the actions that answer the words, by section; all of them while nothing is typed. */
export function chooseActions(
  actions: readonly PaletteItem[],
  words: string,
): readonly PaletteGroup[] {
  const wanted = foldText(words);
  const ranked = actions.flatMap((item) => {
    const rank = rankOf(item, wanted);
    return rank === null ? [] : [{ item, rank }];
  });
  return paletteSections
    .map((section) => {
      const own = ranked.filter(({ item }) => item.section === section);
      const best = Math.min(...own.map(({ rank }) => rank));
      const items = own.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item);
      return { section, items, best };
    })
    .filter(({ items }) => items.length > 0)
    .toSorted((one, other) => one.best - other.best)
    .map(({ section, items }) => ({ section, items }));
}

function rankOf(item: PaletteItem, wanted: string): MatchRank | null {
  if (wanted === '') return item.onlyWhenTyped === true ? null : matchRanks.start;
  return rankMatch(wanted, {
    name: foldText(item.label),
    beside: foldText(item.alsoFoundBy ?? ''),
  });
}
