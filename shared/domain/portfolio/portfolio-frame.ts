/** What a portfolio in any form has around its blocks: title, languages, basis, the page's head and foot. */
import type { Outline } from '../document/outline.ts';
import { agreementText } from './how-made-facts.ts';
import { fill } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

export function portfolioFrame(
  content: PortfolioContent,
  { main, second }: OutlineWords,
): Omit<Outline, 'blocks'> {
  const { person, centre, version, createdOn } = content;
  const { title, reference, pageOf } = main.labels.document;
  const basis = agreementText(content, main);
  return {
    title: `${title} · ${person.code}`,
    language: main.language,
    second: second?.language ?? null,
    ...(basis === null ? {} : { basis: `${main.labels.about.agreement}: ${basis}` }),
    running: {
      headStart: `${title} · ${person.preferredName}`,
      headEnd: fill(reference, { reference: person.code, version: main.number(version) }),
      footStart: `${centre.name} · ${main.day(createdOn)}`,
      pageOf,
    },
  };
}
