/** Entries of a word list, made ready for finding them quickly in what somebody types. */
import { foldText } from '../languages/fold-text.ts';
import type { TextWord } from './split-words.ts';

interface Part {
  readonly text: string;
  readonly anyBefore: boolean;
  readonly anyAfter: boolean;
}
type Step = readonly Part[] | 'gap';

interface Pattern<T> {
  readonly steps: readonly Step[];
  readonly meaning: T;
}

export interface FoundPattern<T> {
  /** Number of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly meaning: T;
}

export interface PatternIndex<T> {
  /** Gives everything found, in the order of the text; what overlaps is given too. */
  find(words: readonly TextWord[]): FoundPattern<T>[];
}

const longestGap = 4;

/** Builds an index over entries; see `word-list.ts` for how they are written. */
export function indexPatterns<T>(
  entries: readonly { readonly entry: string; readonly meaning: T }[],
): PatternIndex<T> {
  const whole = new Map<string, Pattern<T>[]>();
  const beginnings = new Map<string, Pattern<T>[]>();
  const anywhere: { readonly part: Part; readonly pattern: Pattern<T> }[] = [];
  for (const { entry, meaning } of entries) {
    const pattern = { steps: entry.split(' ').map(readStep), meaning };
    const [first] = pattern.steps;
    for (const part of first === undefined || first === 'gap' ? [] : first)
      if (part.anyBefore) anywhere.push({ part, pattern });
      else add(part.anyAfter ? beginnings : whole, part.text, pattern);
  }

  function* startingWith(word: TextWord): Generator<Pattern<T>> {
    for (const form of word.forms) {
      yield* whole.get(form) ?? [];
      for (let length = 1; length <= form.length; length += 1)
        yield* beginnings.get(form.slice(0, length)) ?? [];
      for (const { part, pattern } of anywhere) if (fits(part, form)) yield pattern;
    }
  }

  return {
    find(words) {
      return words.flatMap((word, from) =>
        [...startingWith(word)].flatMap(({ steps, meaning }) => {
          const to = endOf(steps.slice(1), words, from + 1);
          return to === null ? [] : [{ from, to, meaning }];
        }),
      );
    },
  };
}

function readStep(written: string): Step {
  if (written === '…') return 'gap';
  return written.split('|').map((choice) => ({
    text: foldText(choice),
    anyBefore: choice.startsWith('*'),
    anyAfter: choice.endsWith('*'),
  }));
}

function fits({ text, anyBefore, anyAfter }: Part, form: string): boolean {
  if (anyBefore) return anyAfter ? form.includes(text) : form.endsWith(text);
  return anyAfter ? form.startsWith(text) : form === text;
}

/** Gives the number of the word after the last one, or null when the steps do not fit from `at` on. */
function endOf(steps: readonly Step[], words: readonly TextWord[], at: number): number | null {
  const [step, ...rest] = steps;
  if (step === undefined) return at;
  if (step === 'gap') {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) {
      const end = isTogether(words, at - 1, at + skipped) ? endOf(rest, words, at + skipped) : null;
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[at];
  if (word === undefined || !isTogether(words, at - 1, at)) return null;
  return step.some((part) => word.forms.some((form) => fits(part, form)))
    ? endOf(rest, words, at + 1)
    : null;
}

function isTogether(words: readonly TextWord[], one: number, other: number): boolean {
  return words[one] !== undefined && words[one].sentence === words[other]?.sentence;
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}
