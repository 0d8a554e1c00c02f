/** The certificate of participation: that somebody was there and for how long, never what was told (seed 001). */
import type { Phrases } from '../document/outline.ts';
import { fill, say } from '../portfolio/outline-words.ts';
import { writtenFact } from '../portfolio/facts.ts';
import { pathFacts } from '../portfolio/path-facts.ts';
import { centreSignatures } from '../portfolio/signatures-block.ts';
import { heading, paragraph, sectionInput, whoFacts } from './paper-blocks.ts';
import type { PaperBuilder } from './paperwork-content.ts';

export const certificatePaper: PaperBuilder = (content, words) => {
  const { person, operatorName } = content.portfolio;
  const statement: Phrases = say(words, ({ labels }) =>
    fill(labels.certificate.statement, { name: person.preferredName }),
  );
  return [
    heading(words, (labels) => labels.certificate.title, 1),
    { kind: 'paragraph', look: 'lead', text: statement },
    ...whoFacts(content, words, [
      ...pathFacts(sectionInput(content, words)),
      ...writtenFact(words, (labels) => labels.register.accompaniedBy, operatorName),
    ]),
    paragraph(words, (labels) => labels.certificate.limits, 'note'),
    centreSignatures(words, operatorName, ({ certificate }) => certificate.responsible),
  ];
};
