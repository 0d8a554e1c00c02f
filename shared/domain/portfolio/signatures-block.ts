/** Where the person and the operator sign, and whoever interpreted. */
import type { Block } from '../document/outline.ts';
import { label, plain } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

/** An interpreter signs only where somebody interpreted or translated, or may. */
export function signaturesBlock(
  { person, operatorName }: Pick<PortfolioContent, 'person' | 'operatorName'>,
  words: OutlineWords,
  withInterpreter: boolean,
): Block {
  const interpreter = label(words, (labels) => labels.signatures.interpreter);
  return {
    kind: 'signatures',
    places: [
      {
        name: plain(words, person.preferredName),
        role: label(words, (labels) => labels.signatures.person),
      },
      {
        name: plain(words, operatorName),
        role: label(words, (labels) => labels.signatures.centre),
      },
      ...(withInterpreter ? [{ name: null, role: interpreter }] : []),
    ],
  };
}
