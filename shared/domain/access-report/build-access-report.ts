/** Lays out what is held about a person: every table, by part, in plain words (GDPR Art. 15). */
import { footLine } from '../document/foot-line.ts';
import type { Block, Outline } from '../document/outline.ts';
import type { DocumentLabels } from '../portfolio/document-labels.ts';
import { label, plain } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import { agreementsPart, nothingHeld, pathPart, youPart } from './about-you.ts';
import type { ReportPart } from './about-you.ts';
import type { AccessReportContent } from './access-report-content.ts';
import { disclosedPart, requestsPart, rightsPart } from './given-out.ts';
import { paragraph } from './report-blocks.ts';
import { recordPart } from './your-record.ts';

const parts: readonly (readonly [keyof DocumentLabels['accessReport'], ReportPart])[] = [
  ['you', youPart],
  ['agreements', agreementsPart],
  ['path', pathPart],
  ['record', recordPart],
  ['disclosed', disclosedPart],
  ['requests', requestsPart],
  ['about', rightsPart],
];

/** Gives the report as content without looks, in one language or two. A part without anything says so. */
export function buildAccessReport(content: AccessReportContent, words: OutlineWords): Outline {
  const { person, centre, createdOn } = content.portfolio;
  const { main, second } = words;
  const { accessReport, document } = main.labels;
  return {
    title: `${accessReport.title} · ${person.code}`,
    language: main.language,
    second: second?.language ?? null,
    running: {
      headStart: accessReport.title,
      headEnd: person.code,
      footStart: footLine(centre.name, main.day(createdOn), main.language),
      pageOf: document.pageOf,
    },
    blocks: [
      {
        kind: 'cover',
        title: label(words, (labels) => labels.accessReport.title),
        subtitle: label(words, (labels) => labels.accessReport.subtitle),
        name: plain(words, person.preferredName),
        centre: plain(words, centre.name),
      },
      paragraph(
        label(words, (labels) => labels.accessReport.lead),
        'lead',
      ),
      ...parts.flatMap(([heading, build], index): Block[] => {
        const body = build(content, words);
        return [
          {
            kind: 'heading',
            level: 1,
            number: main.number(index + 1),
            text: label(words, (labels) => labels.accessReport[heading]),
            notConfirmed: null,
            newPage: false,
          },
          ...(body.length === 0 ? [nothingHeld(words)] : body),
        ];
      }),
    ],
  };
}
