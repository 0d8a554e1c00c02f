/** How well a text answers what somebody typed: the fewer, the better. All texts here are folded already. */

/** From best to worst. */
export const matchRanks = { code: 0, start: 1, word: 2, inside: 3, beside: 4 } as const;
export type MatchRank = (typeof matchRanks)[keyof typeof matchRanks];

export interface Searchable {
  /** What it is called. */
  readonly name: string;
  /** Its code, as `foldText` leaves it: `cle 0007`. */
  readonly code?: string;
  /** What it is found by as well, but after everything whose own name fits: the group of a person. */
  readonly beside?: string;
}

/** Gives the rank, or null when not every word that was typed is there. `wanted` must not be empty. */
export function rankMatch(wanted: string, one: Searchable): MatchRank | null {
  const code = one.code ?? '';
  if (code !== '' && isCode(wanted, code)) return matchRanks.code;
  const whole = rankIn(wanted, one.name);
  if (whole !== null) return whole;
  // Words in another order, or some of the name and some of the group.
  let worst: MatchRank = matchRanks.start;
  for (const word of wanted.split(' ')) {
    const rank = rankOfWord(word, one, code);
    if (rank === null) return null;
    if (rank > worst) worst = rank;
  }
  return worst;
}

function rankOfWord(word: string, one: Searchable, code: string): MatchRank | null {
  const own = rankIn(word, one.name);
  if (own !== null) return own;
  if (code.includes(word)) return matchRanks.inside;
  return one.beside?.includes(word) === true ? matchRanks.beside : null;
}

function rankIn(wanted: string, name: string): MatchRank | null {
  const at = name.indexOf(wanted);
  if (at === -1) return null;
  if (at === 0) return matchRanks.start;
  return name.includes(` ${wanted}`) ? matchRanks.word : matchRanks.inside;
}

/** `CLE-0007`, `cle7` and `7` all mean the same code. */
function isCode(wanted: string, code: string): boolean {
  const last = code.lastIndexOf(' ');
  const number = withoutNoughts(code.slice(last + 1));
  if (withoutNoughts(wanted) === number) return true;
  const letters = code.slice(0, Math.max(0, last));
  return (
    letters !== '' &&
    wanted.startsWith(letters) &&
    withoutNoughts(wanted.slice(letters.length).trim()) === number
  );
}

function withoutNoughts(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}
