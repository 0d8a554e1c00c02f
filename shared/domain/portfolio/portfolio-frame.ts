/** What a portfolio in any form has around its blocks: title, languages, basis, the page's head and foot. */
import type { Outline } from '../document/outline.ts';
import { agreementText } from './how-made-facts.ts';
import { fill } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

export function portfolioFrame(
  content: PortfolioContent,
  { main, second }: OutlineWords,
): Omit<Outline, 'blocks'> {
  const { title } = main.labels.document;
  const basis = agreementText(content, main);
  return {
    title: `${title} · ${content.person.code}`,
    language: main.language,
    second: second?.language ?? null,
    ...(basis === null ? {} : { basis: `${main.labels.about.agreement}: ${basis}` }),
    running: runningLines(frameValues(content, main), main),
  };
}

/** What tells one document from another, as it stands at the head and foot of a page. */
export interface FrameValues {
  readonly reference: string;
  readonly version: string;
  readonly createdOn: string;
  readonly centre: string;
  readonly name: string;
}

/** A partial one says so beside its number, on every page and in a centre's own template: pages part from their cover. */
export function frameValues(
  content: PortfolioContent,
  { language, labels, number, day }: Voice,
): FrameValues {
  const { person, centre, version, createdOn, partial } = content;
  const mark = partial ? ` · ${labels.accessReport.partial.toLocaleUpperCase(language)}` : '';
  return {
    reference: person.code,
    version: `${number(version)}${mark}`,
    createdOn: day(createdOn),
    centre: centre.name,
    name: person.preferredName,
  };
}

/** Gives the head and foot of every page. */
export function runningLines(
  { reference, version, createdOn, centre, name }: FrameValues,
  { labels: { document } }: Voice,
): Outline['running'] {
  return {
    headStart: `${document.title} · ${name}`,
    headEnd: fill(document.reference, { reference, version }),
    footStart: `${centre} · ${createdOn}`,
    pageOf: document.pageOf,
  };
}
