/** The cover: who, which version, how far the path has come, and on what the document rests. */
import type { Block } from '../document/outline.ts';
import { evidenceCount } from './evidence-count.ts';
import { factsBlock } from './facts.ts';
import { label, plain } from './outline-words.ts';
import { changesFact, identityFacts, pathFacts, readingFact } from './path-facts.ts';
import type { SectionInput } from './section-input.ts';

/** Gives the cover, which has no heading of its own. No nationality, no number of any procedure. */
export function coverSection(input: SectionInput): Block[] {
  const { content, words } = input;
  const is = label(words, (labels) => labels.cover.is);
  const isNot = label(words, (labels) => labels.cover.isNot);
  return [
    {
      kind: 'cover',
      title: label(words, (labels) => labels.document.title),
      subtitle: label(words, (labels) => labels.document.subtitle),
      name: plain(words, content.person.preferredName),
      centre: plain(words, content.centre.name),
    },
    ...partialBox(input),
    ...factsBlock([
      ...identityFacts(input),
      ...pathFacts(input),
      ...readingFact(input),
      ...changesFact(input),
    ]),
    // Before the count, which may go on to the next page: what this is has to be read on the cover.
    { kind: 'box', look: 'plain', paragraphs: [is, isNot] },
    ...evidenceCount(input),
  ];
}

/** What is still missing, in a frame; nothing when the path is at its end. */
export function partialBox({ content, words }: SectionInput): Block[] {
  if (!content.partial) return [];
  const mark = label(words, (labels) => labels.partial.mark);
  const gaps = content.gaps.map((gap) => label(words, (labels) => labels.partial[gap]));
  return [{ kind: 'box', look: 'partial', paragraphs: [mark, ...gaps] }];
}
