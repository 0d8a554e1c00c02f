/** Where the person and the operator sign, and whoever interpreted. */
import type { Block, Phrases, SignaturePlace } from '../document/outline.ts';
import type { DocumentLabels } from './document-labels.ts';
import { label, plain } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

/** A line to sign on; without a name there is room to write it. */
export function signaturePlace(
  words: OutlineWords,
  name: string | null,
  role: Phrases,
): SignaturePlace {
  return {
    name: name === null || name === '' ? null : plain(words, name),
    nameLabel: label(words, (labels) => labels.signatures.name),
    role,
  };
}

/** Whoever answers for the centre signs with a pen, beside the operator. */
export function centreSignatures(
  words: OutlineWords,
  operatorName: string,
  responsible: (labels: DocumentLabels) => string,
): Block {
  return {
    kind: 'signatures',
    places: [
      signaturePlace(
        words,
        operatorName,
        label(words, ({ signatures }) => signatures.centre),
      ),
      signaturePlace(words, null, label(words, responsible)),
    ],
  };
}

/** An interpreter signs only where somebody interpreted or translated, or may. */
export function signaturesBlock(
  { person, operatorName }: Pick<PortfolioContent, 'person' | 'operatorName'>,
  words: OutlineWords,
  withInterpreter: boolean,
): Block {
  const role = (who: 'person' | 'centre' | 'interpreter') =>
    label(words, ({ signatures }) => signatures[who]);
  return {
    kind: 'signatures',
    places: [
      signaturePlace(words, person.preferredName, role('person')),
      signaturePlace(words, operatorName, role('centre')),
      ...(withInterpreter ? [signaturePlace(words, null, role('interpreter'))] : []),
    ],
  };
}
