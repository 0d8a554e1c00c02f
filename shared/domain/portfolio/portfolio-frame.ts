/** What a portfolio in any form has around its blocks: title, languages, basis, the page's head and foot. */
import { footLine } from '../document/foot-line.ts';
import type { Outline } from '../document/outline.ts';
import { colon } from '../text/sentence-marks.ts';
import { agreementText } from './how-made-facts.ts';
import { fill } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

export function portfolioFrame(
  content: PortfolioContent,
  { main, second }: OutlineWords,
  title: string = main.labels.document.title,
): Omit<Outline, 'blocks'> {
  return {
    title: `${title} · ${content.person.code}`,
    language: main.language,
    second: second?.language ?? null,
    ...basisOf(content, main),
    running: runningLines(frameValues(content, main), main, title),
  };
}

/** Gives on which agreement a document was made; nothing where none stands. */
export function basisOf(content: PortfolioContent, voice: Voice): Pick<Outline, 'basis'> {
  const basis = agreementText(content, voice);
  if (basis === null) return {};
  return { basis: `${voice.labels.about.agreement}${colon(voice.language)} ${basis}` };
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
  { language, labels: { document } }: Voice,
  title: string = document.title,
): Outline['running'] {
  return {
    headStart: `${title} · ${name}`,
    headEnd: fill(document.reference, { reference, version }),
    footStart: footLine(centre, createdOn, language),
    pageOf: document.pageOf,
  };
}
