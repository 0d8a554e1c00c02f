/** Points at people of a group who are named in a text about the whole group. */
import { foldText } from '../languages/fold-text.ts';
import { splitWords } from './split-words.ts';

export interface NamedPerson {
  readonly preferredName: string;
  /** The person's code in this centre, such as `CL-0007`. */
  readonly code: string;
}

/** Initials and particles of names are also words of the language. */
const shortestName = 3;

/**
 * Gives the names and codes of `people` that stand in the text, as they were typed, each once. A name
 * counts with any of its parts: "Samira" is enough for "Samira A.".
 */
export function findNames(text: string, people: readonly NamedPerson[]): string[] {
  const parts = new Set<string>();
  const codes = new Set<string>();
  for (const { preferredName, code } of people) {
    codes.add(foldText(code));
    for (const { forms } of splitWords(preferredName)) {
      const [form = ''] = forms;
      // A name in a script without short forms, such as 李, is one sign.
      if (form.length >= shortestName || !/^[\p{Script=Latin}\p{Script=Arabic}]/u.test(form))
        parts.add(form);
    }
  }
  const words = splitWords(text);
  const found = new Map<string, string>();
  words.forEach(({ start, end, forms }, index) => {
    const next = words[index + 1];
    const pair = next === undefined ? '' : foldText(text.slice(start, next.end));
    if (next !== undefined && codes.has(pair)) found.set(pair, text.slice(start, next.end));
    const form = forms.find((one) => parts.has(one) || codes.has(one));
    if (form !== undefined) found.set(form, text.slice(start, end));
  });
  return [...found.values()];
}
